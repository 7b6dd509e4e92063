using NodaTime;

namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>A link with which one account can be made, once, within an hour (first account) or three days (invitation).</summary>
public sealed class AccountLink
{
    public int Id { get; init; }

    /// <summary>Hash of the link's secret.</summary>
    public required string TokenHash { get; init; }

    public required Instant ExpiresAt { get; init; }

    /// <summary>Who invited; null for the setup link.</summary>
    public string? InvitedBy { get; init; }
}
