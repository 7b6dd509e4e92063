using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThinkaLotse.Bot.Desk.Layout;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>The accounts of the office, and inviting a colleague.</summary>
internal static class TeamEndpoints
{
    /// <summary>Maps the routes.</summary>
    public static void Map(RouteGroupBuilder desk)
    {
        desk.MapGet("/team", ShowAsync);
        desk.MapPost("/team/invite", InviteAsync);
    }

    private static Task<RazorComponentResult<TeamPage>> ShowAsync(DeskNotice? notice, LotseDb db, CancellationToken cancellationToken) =>
        PageAsync(db, notice, null, DeskRoles.Counsellor, cancellationToken);

    /// <summary>The link is shown in the answer itself and nowhere else.</summary>
    private static async Task<RazorComponentResult<TeamPage>> InviteAsync(
        [FromForm] RolesForm? form, HttpContext context, LotseDb db, AccountLinks links, CancellationToken cancellationToken)
    {
        // Where no box is ticked, there is no form.
        if (form is null or { Roles: DeskRoles.None })
        {
            return await PageAsync(db, DeskNotice.RoleMissing, null, DeskRoles.None, cancellationToken);
        }

        string secret = await links.InviteAsync(db, DeskUser.Of(context).Id, form.Roles, cancellationToken);
        return await PageAsync(db, null, AccountLinks.Url(context.Request, secret), form.Roles, cancellationToken);
    }

    private static async Task<RazorComponentResult<TeamPage>> PageAsync(LotseDb db, DeskNotice? notice, string? link, DeskRoles roles, CancellationToken cancellationToken)
    {
        var team = await db.Users.AsNoTracking().OrderBy(user => user.DeactivatedAt != null).ThenBy(user => user.DisplayName).ToListAsync(cancellationToken);
        var secured = await db.SecondFactors.Where(factor => factor.Secret != null).Select(factor => factor.CounsellorId).ToHashSetAsync(cancellationToken);
        return new RazorComponentResult<TeamPage>(new { Team = team, Secured = secured, Notice = notice, Link = link, Roles = roles });
    }
}
