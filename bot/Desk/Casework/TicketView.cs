using NodaTime;
using ThinkaLotse.Bot.Tickets;
using ThinkaLotse.Dialogs.Engine;

namespace ThinkaLotse.Bot.Desk.Casework;

/// <summary>A ticket with all that its page shows.</summary>
public sealed record TicketView
{
    public required Ticket Ticket { get; init; }

    /// <summary>What the resident agreed to; null once withdrawn.</summary>
    public TicketDraft? Draft { get; init; }

    public TicketAppointment? Appointment { get; init; }

    /// <summary>Titles of the topics, the main one first.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>Names of the services that the bot suggested.</summary>
    public required IReadOnlyList<string> Suggested { get; init; }

    /// <summary>The conversation as far as consent covers it.</summary>
    public required IReadOnlyList<VisibleLine> Lines { get; init; }

    /// <summary>The counsellor who writes in the chat; null while the bot answers.</summary>
    public string? InChat { get; init; }

    /// <summary>The counsellor in the chat has been quiet for so long that the bot answers the next message.</summary>
    public bool BotReturns { get; init; }

    /// <summary>The conversation was not deleted.</summary>
    public required bool HasConversation { get; init; }

    /// <summary>Why the resident can't be reached in the chat any more, such as "blocked"; null while they can.</summary>
    public string? Unreachable { get; init; }

    /// <summary>Notes, the oldest first.</summary>
    public required IReadOnlyList<WrittenNote> Notes { get; init; }

    /// <summary>Names of counsellors by account id.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    /// <summary>Name of the counsellor who has the ticket.</summary>
    public string? Counsellor => NameOf(Ticket.CounsellorId);

    /// <summary>A counsellor's name, or null when nobody is meant.</summary>
    public string? NameOf(string? counsellorId) => counsellorId is null ? null : Names.GetValueOrDefault(counsellorId, "?");

    /// <summary>A note, opened.</summary>
    public sealed record WrittenNote(int Id, string Author, Instant At, string Text);
}
