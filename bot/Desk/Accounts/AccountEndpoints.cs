using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using NodaTime;
using ThinkaLotse.Bot.Desk.Layout;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>A colleague's own account: name, password, other devices.</summary>
internal static class AccountEndpoints
{
    /// <summary>Maps the routes.</summary>
    public static void Map(RouteGroupBuilder desk)
    {
        desk.MapGet("/account", (DeskNotice? notice, HttpContext context) => PageAsync(notice, [], context));
        desk.MapPost("/account/name", RenameAsync);
        desk.MapPost("/account/password", ChangePasswordAsync).RequireRateLimiting(SignInLimit.Policy);
        desk.MapPost("/account/sessions", EndSessionsAsync);
        desk.MapPost("/account/sessions/end", EndSessionAsync);
    }

    private static async Task<RazorComponentResult<AccountPage>> RenameAsync([FromForm] NameForm form, HttpContext context, DeskSignIn signIn)
    {
        string name = form.Name?.Trim() ?? "";
        if (name.Length is 0 or > Joining.LongestName)
        {
            return await PageAsync(DeskNotice.NameMissing, [], context);
        }

        var counsellor = await signIn.OwnerAsync(DeskUser.Of(context).Id);
        counsellor.DisplayName = name;
        await signIn.UserManager.UpdateAsync(counsellor);
        DeskUser.Remember(context, DeskUser.Of(context) with { Name = name });
        return await PageAsync(DeskNotice.NameSaved, [], context);
    }

    private static async Task<Results<RedirectHttpResult, RazorComponentResult<AccountPage>>> ChangePasswordAsync(
        [FromForm] PasswordForm form, HttpContext context, DeskSignIn signIn, DeskSessions sessions, LotseDb db, TimeProvider clock)
    {
        var counsellor = await signIn.OwnerAsync(DeskUser.Of(context).Id);
        var changed = await signIn.UserManager.ChangePasswordAsync(counsellor, form.Current ?? "", form.Fresh ?? "");
        if (!changed.Succeeded)
        {
            return await PageAsync(null, [.. changed.Errors.Select(error => error.Code)], context);
        }

        db.AccountEvents.Add(new AccountEvent { AccountId = counsellor.Id, ById = counsellor.Id, At = Instant.FromDateTimeOffset(clock.GetUtcNow()), Change = AccountChange.PasswordChanged });
        await db.SaveChangesAsync(context.RequestAborted);
        await AloneAsync(counsellor, signIn, sessions);
        return Back(DeskNotice.PasswordChanged);
    }

    private static async Task<RedirectHttpResult> EndSessionsAsync(HttpContext context, DeskSignIn signIn, DeskSessions sessions)
    {
        var counsellor = await signIn.OwnerAsync(DeskUser.Of(context).Id);
        await signIn.UserManager.UpdateSecurityStampAsync(counsellor);
        await AloneAsync(counsellor, signIn, sessions);
        return Back(DeskNotice.SessionsEnded);
    }

    private static async Task<RedirectHttpResult> EndSessionAsync([FromForm] SessionForm? form, HttpContext context, DeskSessions sessions)
    {
        await sessions.EndOwnAsync(DeskUser.Of(context).Id, form?.Id ?? "");
        return Back(DeskNotice.SessionEnded);
    }

    /// <summary>Signs out everywhere and in again here.</summary>
    private static async Task AloneAsync(Counsellor counsellor, DeskSignIn signIn, DeskSessions sessions)
    {
        await sessions.EndAllAsync(counsellor.Id);
        await signIn.SignInAsync(counsellor, isPersistent: false);
    }

    private static async Task<RazorComponentResult<AccountPage>> PageAsync(DeskNotice? notice, IReadOnlyList<string> errors, HttpContext context)
    {
        var services = context.RequestServices;
        var view = await AccountView.ReadAsync(DeskUser.Of(context).Id, services.GetRequiredService<LotseDb>(), services.GetRequiredService<DeskSessions>(), context.RequestAborted);
        return new RazorComponentResult<AccountPage>(new { View = view, Notice = notice, Errors = errors }) { StatusCode = errors.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest };
    }

    private static RedirectHttpResult Back(DeskNotice notice) => TypedResults.LocalRedirect($"/desk/account?notice={notice}");
}

/// <summary>A new name.</summary>
internal sealed record NameForm
{
    public string? Name { get; init; }
}

/// <summary>The password now and the new one.</summary>
internal sealed record PasswordForm
{
    public string? Current { get; init; }

    public string? Fresh { get; init; }
}

/// <summary>Which sign-in is meant.</summary>
internal sealed record SessionForm
{
    public string? Id { get; init; }
}
