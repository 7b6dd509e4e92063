using NodaTime;

namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>One sign-in of a counsellor. The cookie names it; it is good as long as this row says so, so that a copied or late cookie opens nothing after signing out.</summary>
public sealed class DeskSession
{
    /// <summary>Random, as in the cookie's claim <see cref="DeskUser.SessionClaim"/>.</summary>
    public required string Id { get; init; }

    public required string CounsellorId { get; init; }

    public required Instant StartedAt { get; init; }

    /// <summary>When it was signed out or ended from elsewhere; null while it is good.</summary>
    public Instant? EndedAt { get; set; }
}
