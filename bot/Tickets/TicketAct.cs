using NodaTime;

namespace ThinkaLotse.Bot.Tickets;

/// <summary>What a counsellor does with a ticket: a closed set, read by one switch.</summary>
public abstract record TicketAct
{
    private TicketAct()
    {
    }

    /// <summary>Take it, also from a colleague.</summary>
    public sealed record Take : TicketAct;

    /// <summary>Put it back for others; the bot answers in the chat again.</summary>
    public sealed record PutBack : TicketAct;

    /// <summary>The resident is to answer.</summary>
    public sealed record Await : TicketAct;

    /// <summary>Close it; the resident hears of it.</summary>
    public sealed record Close : TicketAct;

    /// <summary>Open it again.</summary>
    public sealed record Reopen : TicketAct;

    /// <summary>Somebody looks after the alarm.</summary>
    public sealed record AcknowledgeAlarm : TicketAct;

    /// <summary>Write an internal note.</summary>
    public sealed record Note(string Text) : TicketAct;

    /// <summary>Join the resident's chat; the bot falls silent.</summary>
    public sealed record Join : TicketAct;

    /// <summary>Write into the resident's chat, joining it where needed.</summary>
    /// <param name="Text">As the resident reads it.</param>
    /// <param name="Key">Names the message, so that a repeat is written once.</param>
    public sealed record Write(string Text, string Key) : TicketAct;

    /// <summary>Hand the chat back to the bot.</summary>
    public sealed record HandBack : TicketAct;

    /// <summary>Propose an appointment; the resident accepts or declines in the chat.</summary>
    public sealed record Propose(LocalDateTime At, string Where) : TicketAct;

    /// <summary>Fix an appointment that was agreed on elsewhere.</summary>
    public sealed record Confirm(LocalDateTime At, string Where) : TicketAct;

    /// <summary>Take the appointment back.</summary>
    public sealed record CancelAppointment : TicketAct;
}
