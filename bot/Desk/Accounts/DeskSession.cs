using NodaTime;

namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>One sign-in of a counsellor. The cookie names it; it is good as long as this row says so, so that a copied or late cookie opens nothing after signing out.</summary>
public sealed class DeskSession
{
    /// <summary>Random, as in the cookie's claim <see cref="DeskUser.SessionClaim"/>.</summary>
    public required string Id { get; init; }

    public required string CounsellorId { get; init; }

    public required Instant StartedAt { get; init; }

    /// <summary>The latest request, to within a few minutes.</summary>
    public Instant LastUsedAt { get; set; }

    /// <summary>Such as "Firefox"; null when not known.</summary>
    public string? Browser { get; init; }

    /// <summary>Such as "Windows"; null when not known.</summary>
    public string? System { get; init; }

    /// <summary>The office's own sign-in service has asked for a second factor.</summary>
    public bool IsProven { get; init; }

    /// <summary>When it was signed out or ended from elsewhere; null while it is good.</summary>
    public Instant? EndedAt { get; set; }
}
