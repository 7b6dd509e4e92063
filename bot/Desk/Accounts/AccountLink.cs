using NodaTime;

namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>A link with which one account can be made, or the owner of one account gets in again; once, within an hour (setup, recovery) or three days (invitation).</summary>
public sealed class AccountLink
{
    public int Id { get; init; }

    /// <summary>Hash of the link's secret.</summary>
    public required string TokenHash { get; init; }

    public required Instant ExpiresAt { get; init; }

    /// <summary>Who made it; null for the operator.</summary>
    public string? InvitedBy { get; init; }

    /// <summary>The account that gets a new password and loses its second factor; null where a new account is made.</summary>
    public string? RenewsAccount { get; init; }

    /// <summary>What the new account may do; none where no account is made.</summary>
    public DeskRoles Roles { get; init; }
}
