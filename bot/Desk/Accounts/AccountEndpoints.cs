using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using ThinkaLotse.Bot.Desk.Layout;

namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>A counsellor's own account: name, password, other devices.</summary>
internal static class AccountEndpoints
{
    /// <summary>Maps the routes.</summary>
    public static void Map(RouteGroupBuilder desk)
    {
        desk.MapGet("/account", Show);
        desk.MapPost("/account/name", RenameAsync);
        desk.MapPost("/account/password", ChangePasswordAsync);
        desk.MapPost("/account/sessions", EndSessionsAsync);
    }

    private static RazorComponentResult<AccountPage> Show(DeskNotice? notice) => Page(notice, []);

    private static async Task<RazorComponentResult<AccountPage>> RenameAsync([FromForm] NameForm form, HttpContext context, DeskSignIn signIn)
    {
        string name = form.Name?.Trim() ?? "";
        if (name.Length is 0 or > Joining.LongestName)
        {
            return Page(DeskNotice.NameMissing, []);
        }

        var counsellor = await SelfAsync(context, signIn);
        counsellor.DisplayName = name;
        await signIn.UserManager.UpdateAsync(counsellor);
        DeskUser.Remember(context, counsellor, context.User);
        return Page(DeskNotice.NameSaved, []);
    }

    private static async Task<Results<RedirectHttpResult, RazorComponentResult<AccountPage>>> ChangePasswordAsync(
        [FromForm] PasswordForm form, HttpContext context, DeskSignIn signIn, DeskSessions sessions)
    {
        var counsellor = await SelfAsync(context, signIn);
        var changed = await signIn.UserManager.ChangePasswordAsync(counsellor, form.Current ?? "", form.Fresh ?? "");
        if (!changed.Succeeded)
        {
            var page = Page(null, [.. changed.Errors.Select(error => error.Code)]);
            page.StatusCode = StatusCodes.Status400BadRequest;
            return page;
        }

        await sessions.EndAllAsync(counsellor.Id);
        await signIn.SignInAsync(counsellor, isPersistent: false);
        return TypedResults.LocalRedirect($"/desk/account?notice={DeskNotice.PasswordChanged}");
    }

    private static async Task<RedirectHttpResult> EndSessionsAsync(HttpContext context, DeskSignIn signIn, DeskSessions sessions)
    {
        var counsellor = await SelfAsync(context, signIn);
        await signIn.UserManager.UpdateSecurityStampAsync(counsellor);
        await sessions.EndAllAsync(counsellor.Id);
        await signIn.SignInAsync(counsellor, isPersistent: false);
        return TypedResults.LocalRedirect($"/desk/account?notice={DeskNotice.SessionsEnded}");
    }

    private static async Task<Counsellor> SelfAsync(HttpContext context, DeskSignIn signIn) =>
        await signIn.UserManager.FindByIdAsync(DeskUser.Of(context).Id) ?? throw new InvalidOperationException("The account was deleted within this request.");

    private static RazorComponentResult<AccountPage> Page(DeskNotice? notice, IReadOnlyList<string> errors) =>
        new(new { Notice = notice, Errors = errors });
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
