using ThinkaLotse.Bot.Tickets;

namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>The colleague who is signed in, as read from the database for this very request.</summary>
/// <param name="Id">The account's id.</param>
/// <param name="Name">As residents read it.</param>
/// <param name="Email">For signing in.</param>
/// <param name="Session">Names this sign-in.</param>
public sealed record DeskUser(string Id, string Name, string Email, string Session)
{
    /// <summary>The claim that names a sign-in.</summary>
    public const string SessionClaim = "session";

    private static readonly object s_item = new();

    public DeskRoles Roles { get; init; }

    /// <summary>An app for codes is set up.</summary>
    public bool HasSecondFactor { get; init; }

    /// <summary>A second factor is required and missing: nothing opens before it is set up.</summary>
    public bool LacksSecondFactor { get; init; }

    /// <summary>Requests and chats are open to them.</summary>
    public bool MayCounsel => (Roles & (DeskRoles.Counsellor | DeskRoles.Admin)) != 0;

    /// <summary>The directory is open to them.</summary>
    public bool MayCurate => (Roles & (DeskRoles.Curator | DeskRoles.Admin)) != 0;

    /// <summary>The team is open to them.</summary>
    public bool IsAdmin => Roles.HasFlag(DeskRoles.Admin);

    /// <summary>As tickets know them.</summary>
    public DeskActor Actor => new(Id, Name);

    /// <summary>Whoever is signed in.</summary>
    /// <exception cref="InvalidOperationException">The route is not for signed-in colleagues only.</exception>
    public static DeskUser Of(HttpContext context) =>
        Find(context) ?? throw new InvalidOperationException("Nobody is signed in; the route lacks RequireAuthorization.");

    /// <summary>Whoever is signed in, or null.</summary>
    public static DeskUser? Find(HttpContext context) => context.Items[s_item] as DeskUser;

    internal static void Remember(HttpContext context, DeskUser user) => context.Items[s_item] = user;
}
