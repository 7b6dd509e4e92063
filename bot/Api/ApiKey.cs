using NodaTime;

namespace ThinkaLotse.Bot.Api;

/// <summary>A bearer key for reading tickets through the API.</summary>
public sealed class ApiKey
{
    public int Id { get; init; }

    /// <summary>For the operator: what it is for.</summary>
    public required string Name { get; init; }

    /// <summary>Hash of the key; the key itself is shown once.</summary>
    public required string KeyHash { get; init; }

    public required Instant CreatedAt { get; init; }
}
