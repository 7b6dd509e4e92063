using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using ThinkaLotse.Bot.Desk.Layout;

namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>Signing in and out, and making an account or a new password with a link.</summary>
internal static class SignInEndpoints
{
    /// <summary>Maps the routes that need no account.</summary>
    public static void Map(RouteGroupBuilder desk)
    {
        var open = desk.MapGroup("").AllowAnonymous();
        open.MapGet("/sign-in", Show);
        open.MapPost("/sign-in", SignInAsync).RequireRateLimiting(SignInLimit.Policy);
        open.MapGet("/sign-in/code", ShowCodeAsync);
        open.MapPost("/sign-in/code", CodeAsync).RequireRateLimiting(SignInLimit.Policy);
        open.MapGet("/join/{secret}", ShowJoinAsync);
        open.MapPost("/join/{secret}", JoinAsync).RequireRateLimiting(SignInLimit.Policy);
        desk.MapPost("/sign-out", SignOutAsync);
    }

    private static RazorComponentResult<SignInPage> Show(string? to, DeskNotice? notice) => Page(new SignInForm { To = to }, notice);

    private static async Task<Results<RedirectHttpResult, RazorComponentResult<SignInPage>>> SignInAsync([FromForm] SignInForm form, DeskSignIn signIn)
    {
        switch (await signIn.TryAsync(form.Email?.Trim() ?? "", form.Password ?? ""))
        {
            case SignInOutcome.SignedIn:
                return TypedResults.LocalRedirect(Target(form.To));
            case SignInOutcome.CodeNeeded:
                return TypedResults.LocalRedirect($"/desk/sign-in/code?to={Uri.EscapeDataString(Target(form.To))}");
            default:
                var page = Page(form with { Password = null }, DeskNotice.SignInFailed);
                page.StatusCode = StatusCodes.Status400BadRequest;
                return page;
        }
    }

    private static async Task<Results<RedirectHttpResult, RazorComponentResult<CodePage>>> ShowCodeAsync(string? to, DeskSignIn signIn) =>
        await signIn.WaitingAsync() is null ? TypedResults.LocalRedirect("/desk/sign-in") : new RazorComponentResult<CodePage>(new { To = Target(to) });

    private static async Task<Results<RedirectHttpResult, RazorComponentResult<CodePage>>> CodeAsync([FromForm] CodeForm? form, DeskSignIn signIn)
    {
        var outcome = await signIn.TryCodeAsync(form?.Code ?? "");
        return outcome switch
        {
            CodeOutcome.Good => TypedResults.LocalRedirect(Target(form?.To)),
            CodeOutcome.GoodRecovery => TypedResults.LocalRedirect($"/desk/account?notice={DeskNotice.RecoveryCodeUsed}"),
            CodeOutcome.Over => TypedResults.LocalRedirect($"/desk/sign-in?notice={DeskNotice.SignInOver}"),
            _ => new RazorComponentResult<CodePage>(new { To = Target(form?.To), Notice = outcome == CodeOutcome.Paused ? DeskNotice.CodesPaused : DeskNotice.CodeWrong }) { StatusCode = StatusCodes.Status400BadRequest },
        };
    }

    private static async Task<RedirectHttpResult> SignOutAsync(HttpContext context, DeskSessions sessions)
    {
        await sessions.EndAsync(DeskUser.Of(context).Session);
        await context.SignOutAsync(DeskCookie.Scheme);
        return TypedResults.LocalRedirect($"/desk/sign-in?notice={DeskNotice.SignedOut}");
    }

    private static async Task<RazorComponentResult<JoinPage>> ShowJoinAsync(string secret, Joining joining, CancellationToken cancellationToken) =>
        await joining.GuestAsync(secret, cancellationToken) is { } guest ? Join(secret, guest, new JoinForm(), []) : Invalid();

    private static async Task<Results<RedirectHttpResult, RazorComponentResult<JoinPage>>> JoinAsync(
        string secret, [FromForm] JoinForm form, Joining joining, CancellationToken cancellationToken)
    {
        switch (await joining.TryAsync(secret, form, cancellationToken))
        {
            case JoinOutcome.Joined:
                return TypedResults.LocalRedirect("/desk");
            case JoinOutcome.Refused refused when await joining.GuestAsync(secret, cancellationToken) is { } guest:
                return Join(secret, guest, form with { Password = null }, refused.Errors);
            default:
                return Invalid();
        }
    }

    private static RazorComponentResult<SignInPage> Page(SignInForm form, DeskNotice? notice) =>
        new(new { Form = form, Notice = notice });

    /// <summary>The page of a link.</summary>
    internal static RazorComponentResult<JoinPage> Join(string secret, JoinGuest guest, JoinForm form, IReadOnlyList<string> errors) =>
        new(new { Secret = secret, Guest = guest, Form = form, Errors = errors }) { StatusCode = errors.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest };

    /// <summary>The page of a link that opens nothing.</summary>
    internal static RazorComponentResult<JoinPage> Invalid() =>
        new(new { Secret = "", Form = new JoinForm(), Errors = Array.Empty<string>() }) { StatusCode = StatusCodes.Status410Gone };

    /// <summary>The wanted page where it is one of the desk, else the front door.</summary>
    internal static string Target(string? to) => IsDeskPage(to) ? to! : "/desk";

    /// <summary>Only to pages of the desk, never to another host.</summary>
    private static bool IsDeskPage(string? path) =>
        path is not null && (path == "/desk" || path.StartsWith("/desk/", StringComparison.Ordinal) || path.StartsWith("/desk?", StringComparison.Ordinal)) && !path.Contains('\\', StringComparison.Ordinal);
}

/// <summary>What a counsellor types to sign in.</summary>
public sealed record SignInForm
{
    public string? Email { get; init; }

    public string? Password { get; init; }

    /// <summary>The page that was asked for before signing in.</summary>
    public string? To { get; init; }
}

/// <summary>The code of the second half of signing in.</summary>
public sealed record CodeForm
{
    public string? Code { get; init; }

    /// <summary>The page that was asked for before signing in.</summary>
    public string? To { get; init; }
}
