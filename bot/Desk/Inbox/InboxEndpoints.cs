using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ThinkaLotse.Bot.Desk.Accounts;
using ThinkaLotse.Bot.Desk.Layout;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Bot.Tickets;

namespace ThinkaLotse.Bot.Desk.Inbox;

/// <summary>The inbox, the way to a request by its code, and the stream of changes.</summary>
internal static class InboxEndpoints
{
    /// <summary>Maps the routes.</summary>
    /// <param name="desk">For everybody at the desk: its front door leads curators to their own pages.</param>
    /// <param name="counselling">For those who work on requests.</param>
    public static void Map(RouteGroupBuilder desk, RouteGroupBuilder counselling)
    {
        desk.MapGet("", ShowAsync);
        counselling.MapGet("/find", FindAsync);
        desk.MapGet("/stream", StreamEndpoint.OpenAsync);
    }

    private static async Task<Results<RazorComponentResult<InboxPage>, RedirectHttpResult>> ShowAsync(
        HttpContext context, InboxReader inbox, CancellationToken cancellationToken, string? tab = null, int page = 1, DeskNotice? notice = null)
    {
        if (!DeskUser.Of(context).MayCounsel)
        {
            return TypedResults.LocalRedirect("/desk/services");
        }

        var which = Enum.TryParse<InboxTab>(tab, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : InboxTab.New;
        var view = await inbox.ReadAsync(which, page, DeskUser.Of(context).Id, cancellationToken);
        return new RazorComponentResult<InboxPage>(new { View = view, Notice = notice });
    }

    private static async Task<RedirectHttpResult> FindAsync(string? code, LotseDb db, CancellationToken cancellationToken)
    {
        string wanted = TicketCodes.Normalize(code ?? "");
        return await db.Tickets.AnyAsync(ticket => ticket.Code == wanted, cancellationToken)
            ? TypedResults.LocalRedirect($"/desk/tickets/{wanted}")
            : TypedResults.LocalRedirect($"/desk?notice={DeskNotice.NoSuchCode}");
    }
}
