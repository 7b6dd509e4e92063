using System.Security.Claims;
using ThinkaLotse.Bot.Tickets;

namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>The counsellor who is signed in, as read from the database for this very request.</summary>
/// <param name="Id">The account's id.</param>
/// <param name="Name">As residents read it.</param>
/// <param name="Email">For signing in.</param>
/// <param name="Session">Names this sign-in.</param>
public sealed record DeskUser(string Id, string Name, string Email, string Session)
{
    /// <summary>The claim that names a sign-in.</summary>
    public const string SessionClaim = "session";

    private static readonly object s_item = new();

    /// <summary>As tickets know them.</summary>
    public DeskActor Actor => new(Id, Name);

    /// <summary>Whoever is signed in.</summary>
    /// <exception cref="InvalidOperationException">The route is not for counsellors only.</exception>
    public static DeskUser Of(HttpContext context) =>
        Find(context) ?? throw new InvalidOperationException("Nobody is signed in; the route lacks RequireAuthorization.");

    /// <summary>Whoever is signed in, or null.</summary>
    public static DeskUser? Find(HttpContext context) => context.Items[s_item] as DeskUser;

    internal static void Remember(HttpContext context, Counsellor counsellor, ClaimsPrincipal principal) =>
        context.Items[s_item] = new DeskUser(counsellor.Id, counsellor.DisplayName, counsellor.Email ?? "", principal.FindFirstValue(SessionClaim) ?? "");
}
