using Microsoft.AspNetCore.Authorization;

namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>Who may use which part of the desk; each is asked of the account as it is in the database at that moment.</summary>
internal static class DeskPolicy
{
    /// <summary>Signed in, with a second factor where one is required.</summary>
    public const string Ready = "desk-ready";

    /// <summary>Requests and chats.</summary>
    public const string Counselling = "desk-counselling";

    /// <summary>The directory of services.</summary>
    public const string Curating = "desk-curating";

    /// <summary>The team and its accounts.</summary>
    public const string Administering = "desk-administering";

    /// <summary>Sets them up.</summary>
    public static void Apply(AuthorizationOptions options)
    {
        options.AddPolicy(Ready, policy => Require(policy, user => !user.LacksSecondFactor));
        options.AddPolicy(Counselling, policy => Require(policy, user => user.MayCounsel));
        options.AddPolicy(Curating, policy => Require(policy, user => user.MayCurate));
        options.AddPolicy(Administering, policy => Require(policy, user => user.IsAdmin));
    }

    private static void Require(AuthorizationPolicyBuilder policy, Func<DeskUser, bool> may) =>
        policy.RequireAuthenticatedUser().RequireAssertion(context => context.Resource is HttpContext http && DeskUser.Find(http) is { } user && may(user));
}
