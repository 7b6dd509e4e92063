using Microsoft.EntityFrameworkCore;
using NodaTime;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Bot.Turns;
using ThinkaLotse.Dialogs.Engine;

namespace ThinkaLotse.Bot.Tickets;

/// <summary>The conversation as far as the resident's consent covers it: all of it, or only what is said while a counsellor is there. The only way in which desk and API read lines.</summary>
public sealed class VisibleTranscript(Sealing sealing)
{
    /// <summary>The lines that may be read, in order; none once the request is withdrawn.</summary>
    /// <param name="db">Read from it.</param>
    /// <param name="ticket">With its events.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<IReadOnlyList<VisibleLine>> ReadAsync(LotseDb db, Ticket ticket, CancellationToken cancellationToken)
    {
        if (ticket.Status == TicketStatus.Withdrawn)
        {
            return [];
        }

        bool isWhole = ticket.Consent == ConsentScope.Conversation;
        var lines = await db.Lines.AsNoTracking()
            .Where(line => line.ConversationId == ticket.ConversationId && !line.IsBlanked && (isWhole || (line.IsLive && line.Sequence > ticket.ConsentSequence)))
            .OrderBy(line => line.Sequence)
            .ToListAsync(cancellationToken);
        var pauses = Pauses(ticket);
        return [.. lines.Where(line => !pauses.Any(pause => pause.Contains(line.At))).Select(Open)];
    }

    /// <summary>What the resident writes while the request is closed belongs to no request: it stays hidden, also after reopening.</summary>
    private static List<Interval> Pauses(Ticket ticket)
    {
        var pauses = new List<Interval>();
        Instant? closed = null;
        foreach (var step in ticket.Events.OrderBy(step => step.Id))
        {
            if (step.What == "closed")
            {
                // The line that tells the resident of the closing bears the same time and is still shown.
                closed = step.At + Duration.FromMilliseconds(1);
            }
            else if (step.What == "reopened" && closed is { } start)
            {
                pauses.Add(new Interval(start, Instant.Max(start, step.At)));
                closed = null;
            }
        }

        if (closed is { } last)
        {
            pauses.Add(new Interval(last, null));
        }

        return pauses;
    }

    private VisibleLine Open(TranscriptLine line)
    {
        var content = sealing.Open<LineContent>(line.Content);
        return new VisibleLine(line.Sequence, line.From, content.Name, line.At, content.Text, [.. content.Cards.Select(card => card.Title)]);
    }
}
