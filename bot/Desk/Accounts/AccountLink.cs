using NodaTime;

namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>A link with which one account can be made, or one account gets a new password; once, within an hour (by the operator) or three days (by a colleague).</summary>
public sealed class AccountLink
{
    public int Id { get; init; }

    /// <summary>Hash of the link's secret.</summary>
    public required string TokenHash { get; init; }

    public required Instant ExpiresAt { get; init; }

    /// <summary>Who made it; null for the operator.</summary>
    public string? InvitedBy { get; init; }

    /// <summary>The account that gets a new password; null where a new account is made.</summary>
    public string? RenewsAccount { get; init; }
}
