using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using ThinkaLotse.Bot.Desk.Accounts;
using ThinkaLotse.Bot.Desk.Layout;
using ThinkaLotse.Bot.Office;
using ThinkaLotse.Bot.Tickets;
using ThinkaLotse.Knowledge.Understanding;

namespace ThinkaLotse.Bot.Desk.Casework;

/// <summary>A ticket's page and what a counsellor does there.</summary>
internal static class TicketEndpoints
{
    private const int LongestText = 4000;

    /// <summary>Maps the routes.</summary>
    public static void Map(RouteGroupBuilder desk)
    {
        var ticket = desk.MapGroup("/tickets/{code}");
        ticket.MapGet("", ShowAsync);
        MapVerb(ticket, "/take", new TicketAct.Take(), DeskNotice.Taken);
        MapVerb(ticket, "/put-back", new TicketAct.PutBack(), DeskNotice.PutBack);
        MapVerb(ticket, "/wait", new TicketAct.Await(), DeskNotice.Waiting);
        MapVerb(ticket, "/close", new TicketAct.Close(), DeskNotice.Closed);
        MapVerb(ticket, "/reopen", new TicketAct.Reopen(), DeskNotice.Reopened);
        MapVerb(ticket, "/acknowledge", new TicketAct.AcknowledgeAlarm(), DeskNotice.AlarmAcknowledged);
        MapVerb(ticket, "/cancel-appointment", new TicketAct.CancelAppointment(), DeskNotice.AppointmentCancelled);
        ticket.MapPost("/join", (string code, HttpContext context, TicketDesk desk) => ActAsync(code, null, new TicketAct.Join(), DeskNotice.Joined, context, desk));
        ticket.MapPost("/hand-back", (string code, HttpContext context, TicketDesk desk) => ActAsync(code, null, new TicketAct.HandBack(), DeskNotice.HandedBack, context, desk));
        ticket.MapPost("/notes", NoteAsync);
        ticket.MapPost("/messages", WriteAsync);
        ticket.MapPost("/propose", (string code, [FromForm] AppointmentForm form, HttpContext context, TicketReader tickets, TicketDesk desk, OfficeDesk office, TimeProvider clock) => AppointAsync(code, form, isFixed: false, context, tickets, desk, office, clock));
        ticket.MapPost("/confirm", (string code, [FromForm] AppointmentForm form, HttpContext context, TicketReader tickets, TicketDesk desk, OfficeDesk office, TimeProvider clock) => AppointAsync(code, form, isFixed: true, context, tickets, desk, office, clock));
    }

    private static void MapVerb(RouteGroupBuilder ticket, string route, TicketAct act, DeskNotice done) =>
        ticket.MapPost(route, (string code, [FromForm] VerbForm form, HttpContext context, TicketDesk desk) => ActAsync(code, form.Version, act, done, context, desk, form.Back == "inbox"));

    private static async Task<Results<RazorComponentResult<TicketPage>, RazorComponentResult<LostPage>>> ShowAsync(
        string code, HttpContext context, TicketReader tickets, TicketDesk desk, DeskNotice? notice, CancellationToken cancellationToken)
    {
        if (await tickets.ReadAsync(code, cancellationToken) is not { } view)
        {
            return new RazorComponentResult<LostPage> { StatusCode = StatusCodes.Status404NotFound };
        }

        // A page in the background asks for itself without being looked at.
        bool isSeen = context.Request.Headers["X-Lotse-Peek"].Count == 0;
        if (isSeen && view.Ticket.CounsellorId == DeskUser.Of(context).Id && view.Lines is [.., var last] && last.Sequence > view.Ticket.SeenSequence)
        {
            await desk.MarkSeenAsync(code, last.Sequence, cancellationToken);
        }

        return new RazorComponentResult<TicketPage>(new { View = view, Notice = notice });
    }

    private static async Task<RedirectHttpResult> NoteAsync(string code, [FromForm] TextForm form, HttpContext context, TicketDesk desk) =>
        Wrong(form.Text) is { } wrong ? Back(code, wrong) : await ActAsync(code, null, new TicketAct.Note(form.Text!.Trim()), DeskNotice.NoteSaved, context, desk);

    private static async Task<RedirectHttpResult> WriteAsync(string code, [FromForm] TextForm form, HttpContext context, TicketDesk desk) =>
        Wrong(form.Text) is { } wrong ? Back(code, wrong)
        : await ActAsync(code, null, new TicketAct.Write(form.Text!.Trim(), form.Key is { Length: > 0 and < 100 } key ? key : Guid.NewGuid().ToString("N")), DeskNotice.Sent, context, desk);

    private static async Task<RedirectHttpResult> AppointAsync(
        string code, AppointmentForm form, bool isFixed, HttpContext context, TicketReader tickets, TicketDesk desk, OfficeDesk office, TimeProvider clock)
    {
        var view = await tickets.ReadAsync(code, context.RequestAborted);
        bool mayCall = view?.Draft?.CallSafety != CallSafety.DoNotCall;
        return form.Read(BerlinTime.Now(clock), mayCall, AppointmentPart.PhoneWords, out var at, out string where) is { } wrong ? Back(code, wrong)
            : form.Anyway is null && AppointmentForm.Doubt(at, office.Current) is { } doubt ? Back(code, doubt)
            : await ActAsync(code, form.Version, AppointmentForm.Act(isFixed, at, where), isFixed ? DeskNotice.AppointmentConfirmed : DeskNotice.AppointmentProposed, context, desk);
    }

    private static async Task<RedirectHttpResult> ActAsync(string code, int? version, TicketAct act, DeskNotice done, HttpContext context, TicketDesk desk, bool toInbox = false)
    {
        var outcome = await desk.ActAsync(code, version, DeskUser.Of(context).Actor, act, context.RequestAborted);
        var notice = outcome switch
        {
            ActOutcome.Done or ActOutcome.Repeated => done,
            ActOutcome.ChangedMeanwhile => DeskNotice.ChangedMeanwhile,
            ActOutcome.ConversationGone => DeskNotice.ConversationGone,
            ActOutcome.NoTicket => DeskNotice.NoSuchCode,
            _ => DeskNotice.DoesNotFit,
        };
        return toInbox ? TypedResults.LocalRedirect($"/desk?notice={notice}") : Back(code, notice);
    }

    private static DeskNotice? Wrong(string? text) => (text?.Trim().Length ?? 0) switch
    {
        0 => DeskNotice.NothingWritten,
        > LongestText => DeskNotice.TooLong,
        _ => null,
    };

    private static RedirectHttpResult Back(string code, DeskNotice notice) =>
        TypedResults.LocalRedirect($"/desk/tickets/{Uri.EscapeDataString(code)}?notice={notice}");
}

/// <summary>A pressed verb.</summary>
internal sealed record VerbForm
{
    /// <summary>The ticket's version on the page.</summary>
    public int Version { get; init; }

    /// <summary>"inbox" when it was pressed there.</summary>
    public string? Back { get; init; }
}

/// <summary>A note or a message.</summary>
internal sealed record TextForm
{
    public string? Text { get; init; }

    /// <summary>Names the message, so that a repeat is written once.</summary>
    public string? Key { get; init; }
}
