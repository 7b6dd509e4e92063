using NodaTime;

namespace ThinkaLotse.Dialogs.Engine;

/// <summary>What comes into a conversation and makes a turn: a closed set, read by one switch.</summary>
public abstract record Inbound
{
    private Inbound()
    {
    }

    /// <summary>The resident has opened the chat and has not written yet.</summary>
    /// <param name="StartTopic">A topic's id that the page or poster was about, or null.</param>
    /// <param name="StartPlace">The name of the place where the poster hangs, taken for the resident's home until they say otherwise; or null.</param>
    public sealed record Opened(string? StartTopic, string? StartPlace = null) : Inbound;

    /// <summary>The resident wrote a text or pressed a button.</summary>
    /// <param name="Text">As typed; for a button the label, if the channel sends it.</param>
    /// <param name="Button">The pressed button's <see cref="Engine.Button.Value"/>, or null for free text.</param>
    public sealed record Said(string Text, string? Button = null) : Inbound;

    /// <summary>The resident sent something that can't be read; it is not stored.</summary>
    /// <param name="Kind">What it was.</param>
    /// <param name="Caption">The words that came with it, heard like any others; or null.</param>
    public sealed record Sent(SentKind Kind, string? Caption) : Inbound
    {
        /// <summary>Words came with it.</summary>
        public bool HasWords => !string.IsNullOrWhiteSpace(Caption);
    }

    /// <summary>The resident changed a message that was sent before.</summary>
    /// <param name="Text">What it says now.</param>
    /// <param name="Turn">The turn that it made, or 0 when that is not known any more.</param>
    public sealed record Edited(string Text, int Turn) : Inbound;

    /// <summary>The resident has come from another company's servers into the office's own web chat.</summary>
    public sealed record Moved : Inbound;

    /// <summary>A counsellor joined the chat; the bot falls silent.</summary>
    /// <param name="Name">As residents read it, such as "Frau Lange".</param>
    public sealed record CounsellorJoined(string Name) : Inbound;

    /// <summary>A counsellor wrote to the resident.</summary>
    public sealed record CounsellorWrote(string Name, string Text) : Inbound;

    /// <summary>The counsellor handed the chat back to the bot.</summary>
    public sealed record CounsellorLeft(string Name) : Inbound;

    /// <summary>A counsellor proposes an appointment; the resident accepts or declines.</summary>
    /// <param name="At">Wall-clock time of Europe/Berlin.</param>
    /// <param name="Where">The place in words.</param>
    public sealed record AppointmentProposed(string Name, LocalDateTime At, string Where) : Inbound;

    /// <summary>A counsellor confirmed an appointment that needs no further answer.</summary>
    public sealed record AppointmentConfirmed(string Name, LocalDateTime At, string Where) : Inbound;

    /// <summary>A counsellor took back a proposed or confirmed appointment.</summary>
    public sealed record AppointmentCancelled(string Name, LocalDateTime At) : Inbound;

    /// <summary>The time has come to remind the resident of the appointment that is fixed.</summary>
    public sealed record AppointmentNear : Inbound;

    /// <summary>A counsellor closed the request.</summary>
    public sealed record TicketClosed(string Name) : Inbound;
}
