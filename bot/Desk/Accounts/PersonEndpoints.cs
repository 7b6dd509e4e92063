using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThinkaLotse.Bot.Desk.Casework;
using ThinkaLotse.Bot.Desk.Layout;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Bot.Tickets;

namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>One colleague's account for admins: roles, helping in again, signing out, closing with handing over.</summary>
internal static class PersonEndpoints
{
    /// <summary>Maps the routes.</summary>
    public static void Map(RouteGroupBuilder desk)
    {
        var person = desk.MapGroup("/team/{id}");
        person.AddEndpointFilter(async (call, next) => await IsKnownAsync(call.HttpContext) ? await next(call) : new RazorComponentResult<LostPage> { StatusCode = StatusCodes.Status404NotFound });
        person.MapGet("", (string id, DeskNotice? notice, HttpContext context) => PageAsync(id, notice, null, context));
        person.MapPost("/roles", SetRolesAsync);
        person.MapPost("/recover", RecoverAsync);
        person.MapPost("/sign-out", SignOutAsync);
        person.MapPost("/close", CloseAsync);
        person.MapPost("/hand-over", HandOverAsync);
        person.MapPost("/open", OpenAsync);
    }

    private static async Task<bool> IsKnownAsync(HttpContext context)
    {
        string? id = context.GetRouteValue("id") as string;
        return await context.RequestServices.GetRequiredService<LotseDb>().Users.AnyAsync(user => user.Id == id, context.RequestAborted);
    }

    private static async Task<RedirectHttpResult> SetRolesAsync(string id, [FromForm] RolesForm? form, HttpContext context, TeamDesk team)
    {
        var roles = form?.Roles ?? DeskRoles.None;
        if (roles == DeskRoles.None)
        {
            return Back(id, DeskNotice.RoleMissing);
        }

        bool isDone = await team.SetRolesAsync(id, roles, DeskUser.Of(context).Id, context.RequestAborted);
        bool isOut = isDone && id == DeskUser.Of(context).Id && !roles.HasFlag(DeskRoles.Admin);
        return isOut ? TypedResults.LocalRedirect($"/desk/account?notice={DeskNotice.RolesSaved}") : Back(id, isDone ? DeskNotice.RolesSaved : DeskNotice.LastAdmin);
    }

    /// <summary>The link is shown in the answer itself and nowhere else. For the own account there are better ways on its page.</summary>
    private static async Task<Results<RazorComponentResult<PersonPage>, RedirectHttpResult>> RecoverAsync(string id, HttpContext context, LotseDb db, AccountLinks links)
    {
        string me = DeskUser.Of(context).Id;
        if (id == me || !await db.Users.AnyAsync(user => user.Id == id && user.DeactivatedAt == null, context.RequestAborted))
        {
            return Back(id, null);
        }

        string secret = await links.RecoverAsync(db, id, me, context.RequestAborted);
        return await PageAsync(id, null, AccountLinks.Url(context.Request, secret), context);
    }

    private static async Task<RedirectHttpResult> SignOutAsync(string id, HttpContext context, TeamDesk team)
    {
        if (id == DeskUser.Of(context).Id)
        {
            return Back(id, null);
        }

        await team.SignOutAsync(id, DeskUser.Of(context).Id, context.RequestAborted);
        return Back(id, DeskNotice.PersonSignedOut);
    }

    /// <summary>Nobody closes the own account. The account is closed first, so that nothing is taken while its requests are handed over.</summary>
    private static async Task<RedirectHttpResult> CloseAsync(string id, [FromForm] HandOverForm? form, HttpContext context, TeamDesk team)
    {
        if (id == DeskUser.Of(context).Id || !await team.CloseAsync(id, DeskUser.Of(context).Id, context.RequestAborted))
        {
            return Back(id, DeskNotice.LastAdmin);
        }

        return Back(id, await GiveAsync(id, form, context, team) ? DeskNotice.AccountClosed : DeskNotice.HandOverLeft);
    }

    private static async Task<RedirectHttpResult> HandOverAsync(string id, [FromForm] HandOverForm? form, HttpContext context, TeamDesk team, LotseDb db) =>
        await db.Users.AnyAsync(user => user.Id == id && user.DeactivatedAt == null, context.RequestAborted) ? Back(id, null)
        : Back(id, await GiveAsync(id, form, context, team) ? DeskNotice.HandedOver : DeskNotice.HandOverLeft);

    private static async Task<bool> GiveAsync(string id, HandOverForm? form, HttpContext context, TeamDesk team)
    {
        var to = (await HeirsAsync(id, context)).FirstOrDefault(heir => heir.Id == form?.To);
        return await team.HandOverAsync(id, to is null ? null : new DeskActor(to.Id, to.DisplayName), DeskUser.Of(context).Actor, context.RequestAborted);
    }

    private static async Task<RedirectHttpResult> OpenAsync(string id, HttpContext context, TeamDesk team)
    {
        await team.OpenAsync(id, DeskUser.Of(context).Id, context.RequestAborted);
        return Back(id, DeskNotice.AccountOpened);
    }

    private static async Task<RazorComponentResult<PersonPage>> PageAsync(string id, DeskNotice? notice, string? link, HttpContext context)
    {
        var db = context.RequestServices.GetRequiredService<LotseDb>();
        return new RazorComponentResult<PersonPage>(new
        {
            Person = await db.Users.AsNoTracking().FirstAsync(user => user.Id == id, context.RequestAborted),
            View = await AccountView.ReadAsync(id, db, context.RequestServices.GetRequiredService<DeskSessions>(), context.RequestAborted),
            OpenTickets = await TeamDesk.OpenTickets(db, id).CountAsync(context.RequestAborted),
            Heirs = await HeirsAsync(id, context),
            Notice = notice,
            Link = link,
        });
    }

    /// <summary>Who can take over requests.</summary>
    private static Task<List<Counsellor>> HeirsAsync(string id, HttpContext context) =>
        context.RequestServices.GetRequiredService<LotseDb>().Users.AsNoTracking()
            .Where(user => user.Id != id && user.DeactivatedAt == null && (user.Roles & (DeskRoles.Counsellor | DeskRoles.Admin)) != 0)
            .OrderBy(user => user.DisplayName).ToListAsync(context.RequestAborted);

    private static RedirectHttpResult Back(string id, DeskNotice? notice) =>
        TypedResults.LocalRedirect($"/desk/team/{Uri.EscapeDataString(id)}{(notice is null ? "" : $"?notice={notice}")}");
}

/// <summary>Who gets the open requests; not there where a form names nobody.</summary>
internal sealed record HandOverForm
{
    /// <summary>An account's id; empty for the inbox.</summary>
    public string? To { get; init; }
}
