using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using ThinkaLotse.Bot.Desk.Layout;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>The counsellors of the office: inviting a colleague, helping one who forgot the password, closing and opening an account.</summary>
internal static class TeamEndpoints
{
    /// <summary>Maps the routes.</summary>
    public static void Map(RouteGroupBuilder desk)
    {
        desk.MapGet("/team", ShowAsync);
        desk.MapPost("/team/invite", InviteAsync);
        desk.MapPost("/team/renew", RenewAsync);
        desk.MapPost("/team/close", CloseAsync);
        desk.MapPost("/team/open", OpenAsync);
    }

    private static Task<RazorComponentResult<TeamPage>> ShowAsync(DeskNotice? notice, LotseDb db, CancellationToken cancellationToken) =>
        PageAsync(db, notice, null, null, cancellationToken);

    /// <summary>The link is shown in the answer itself and nowhere else.</summary>
    private static async Task<RazorComponentResult<TeamPage>> InviteAsync(
        HttpContext context, LotseDb db, AccountLinks links, CancellationToken cancellationToken)
    {
        string secret = await links.InviteAsync(db, DeskUser.Of(context).Id, cancellationToken);
        return await PageAsync(db, null, Url(context, secret), null, cancellationToken);
    }

    /// <summary>The link is shown in the answer itself and nowhere else.</summary>
    private static async Task<Results<RazorComponentResult<TeamPage>, RedirectHttpResult>> RenewAsync(
        [FromForm] ColleagueForm form, HttpContext context, LotseDb db, AccountLinks links, CancellationToken cancellationToken)
    {
        if (await db.Users.AsNoTracking().FirstOrDefaultAsync(user => user.Id == form.Id && user.DeactivatedAt == null, cancellationToken) is not { } colleague)
        {
            return TypedResults.LocalRedirect("/desk/team");
        }

        string secret = await links.RenewAsync(db, colleague.Id, DeskUser.Of(context).Id, cancellationToken);
        return await PageAsync(db, null, Url(context, secret), colleague.DisplayName, cancellationToken);
    }

    private static string Url(HttpContext context, string secret) =>
        $"{context.Request.Scheme}://{context.Request.Host}{AccountLinks.Path(secret)}";

    private static async Task<RedirectHttpResult> CloseAsync(
        [FromForm] ColleagueForm form, HttpContext context, DeskSignIn signIn, DeskSessions sessions, TimeProvider clock)
    {
        // Nobody closes the own account, so at least one stays open.
        if (form.Id != DeskUser.Of(context).Id && await signIn.UserManager.FindByIdAsync(form.Id ?? "") is { } colleague)
        {
            colleague.DeactivatedAt = Instant.FromDateTimeOffset(clock.GetUtcNow());
            await signIn.UserManager.UpdateSecurityStampAsync(colleague);
            await sessions.EndAllAsync(colleague.Id);
        }

        return TypedResults.LocalRedirect($"/desk/team?notice={DeskNotice.AccountClosed}");
    }

    private static async Task<RedirectHttpResult> OpenAsync([FromForm] ColleagueForm form, DeskSignIn signIn)
    {
        if (await signIn.UserManager.FindByIdAsync(form.Id ?? "") is { } colleague)
        {
            colleague.DeactivatedAt = null;
            await signIn.UserManager.UpdateAsync(colleague);
        }

        return TypedResults.LocalRedirect($"/desk/team?notice={DeskNotice.AccountOpened}");
    }

    private static async Task<RazorComponentResult<TeamPage>> PageAsync(LotseDb db, DeskNotice? notice, string? link, string? renews, CancellationToken cancellationToken)
    {
        var team = await db.Users.AsNoTracking().OrderBy(user => user.DeactivatedAt != null).ThenBy(user => user.DisplayName).ToListAsync(cancellationToken);
        return new RazorComponentResult<TeamPage>(new { Team = team, Notice = notice, Link = link, Renews = renews });
    }
}

/// <summary>Which colleague is meant.</summary>
internal sealed record ColleagueForm
{
    public string? Id { get; init; }
}
