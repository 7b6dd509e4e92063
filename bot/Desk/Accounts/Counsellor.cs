using Microsoft.AspNetCore.Identity;
using NodaTime;

namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>A counsellor's account.</summary>
public sealed class Counsellor : IdentityUser
{
    /// <summary>As residents and colleagues read it, such as "Frau Lange".</summary>
    public required string DisplayName { get; set; }

    /// <summary>Since when the account is closed; null while it may sign in.</summary>
    public Instant? DeactivatedAt { get; set; }
}
