using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using ThinkaLotse.Bot.Desk.Layout;
using ThinkaLotse.Bot.Office;

namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>The own app for codes: setting it up, also where nothing else opens yet, replacing and removing it, new recovery codes.</summary>
internal static class SecondFactorEndpoints
{
    /// <summary>Maps the routes.</summary>
    /// <param name="signedIn">Also for those who lack a second factor.</param>
    /// <param name="desk">For those who don't.</param>
    public static void Map(RouteGroupBuilder signedIn, RouteGroupBuilder desk)
    {
        signedIn.MapGet("/second-factor", (HttpContext context, SecondFactors factors, OfficeDesk office) => ShowAsync(null, context, factors, office));
        signedIn.MapPost("/second-factor", ConfirmAsync).RequireRateLimiting(SignInLimit.Policy);
        desk.MapPost("/second-factor/codes", RenewCodesAsync).RequireRateLimiting(SignInLimit.Policy);
        desk.MapPost("/second-factor/remove", RemoveAsync).RequireRateLimiting(SignInLimit.Policy);
    }

    private static async Task<RazorComponentResult<SecondFactorPage>> ShowAsync(DeskNotice? notice, HttpContext context, SecondFactors factors, OfficeDesk office)
    {
        var me = DeskUser.Of(context);
        byte[] secret = await factors.PendingAsync(me.Id, context.RequestAborted);
        return new RazorComponentResult<SecondFactorPage>(new { Address = OneTimeCode.Address(secret, office.Current.Name, me.Email), Key = OneTimeCode.Base32(secret), Notice = notice })
        {
            StatusCode = notice is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };
    }

    /// <summary>Whoever has an app already shows by the password that it is really them; other devices are signed out.</summary>
    private static async Task<Results<RazorComponentResult<SecondFactorPage>, RazorComponentResult<RecoveryCodesPage>>> ConfirmAsync(
        [FromForm] SecondFactorForm? form, HttpContext context, SecondFactors factors, OfficeDesk office, DeskSignIn signIn, DeskSessions sessions)
    {
        var me = DeskUser.Of(context);
        if (me.HasSecondFactor && !await signIn.IsOwnerAsync(me.Id, form?.Password))
        {
            return await ShowAsync(DeskNotice.PasswordWrong, context, factors, office);
        }

        if (await factors.ConfirmAsync(me.Id, form?.Code ?? "", context.RequestAborted) is not { } codes)
        {
            return await ShowAsync(DeskNotice.CodeWrong, context, factors, office);
        }

        await sessions.EndAllAsync(me.Id);
        await signIn.SignInAsync(await signIn.OwnerAsync(me.Id), isPersistent: false);
        return new RazorComponentResult<RecoveryCodesPage>(new { Codes = codes, IsFirst = me.LacksSecondFactor });
    }

    private static async Task<Results<RazorComponentResult<RecoveryCodesPage>, RedirectHttpResult>> RenewCodesAsync(
        [FromForm] SecondFactorForm? form, HttpContext context, SecondFactors factors, DeskSignIn signIn)
    {
        var me = DeskUser.Of(context);
        return !me.HasSecondFactor || !await signIn.IsOwnerAsync(me.Id, form?.Password)
            ? Back(DeskNotice.PasswordWrong)
            : new RazorComponentResult<RecoveryCodesPage>(new { Codes = await factors.RenewCodesAsync(me.Id, context.RequestAborted) });
    }

    /// <summary>Where a second factor is required, it can be replaced only.</summary>
    private static async Task<RedirectHttpResult> RemoveAsync(
        [FromForm] SecondFactorForm? form, HttpContext context, SecondFactors factors, DeskSignIn signIn, IOptions<DeskOptions> options)
    {
        var me = DeskUser.Of(context);
        if (!await signIn.IsOwnerAsync(me.Id, form?.Password))
        {
            return Back(DeskNotice.PasswordWrong);
        }

        if (options.Value.RequiresSecondFactor(me.Roles))
        {
            return TypedResults.LocalRedirect("/desk/account");
        }

        await factors.RemoveAsync(me.Id, context.RequestAborted);
        return Back(DeskNotice.SecondFactorRemoved);
    }

    private static RedirectHttpResult Back(DeskNotice notice) => TypedResults.LocalRedirect($"/desk/account?notice={notice}");
}

/// <summary>A code, and the password that shows whose hand it is.</summary>
internal sealed record SecondFactorForm
{
    public string? Code { get; init; }

    public string? Password { get; init; }
}
