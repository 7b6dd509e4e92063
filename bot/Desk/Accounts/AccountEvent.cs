using NodaTime;

namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>What happened to an account, when, and by whom; never a value.</summary>
public sealed class AccountEvent
{
    public int Id { get; init; }

    public required string AccountId { get; init; }

    public required Instant At { get; init; }

    /// <summary>Whose doing it was; null for the operator.</summary>
    public string? ById { get; init; }

    public required AccountChange Change { get; init; }
}
