using Microsoft.AspNetCore.Identity;
using NodaTime;

namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>The account of a colleague, whatever they do at the desk.</summary>
public sealed class Counsellor : IdentityUser
{
    /// <summary>As residents and colleagues read it, such as "Frau Lange".</summary>
    public required string DisplayName { get; set; }

    /// <summary>What the account may do.</summary>
    public required DeskRoles Roles { get; set; }

    /// <summary>Since when the account is closed; null while it may sign in.</summary>
    public Instant? DeactivatedAt { get; set; }
}
