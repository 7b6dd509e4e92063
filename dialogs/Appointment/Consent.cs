using System.Text.RegularExpressions;
using ThinkaLotse.Dialogs.Engine;
using static ThinkaLotse.Dialogs.Appointment.AppointmentTrigger;

namespace ThinkaLotse.Dialogs.Appointment;

/// <summary>The answer to "Darf ich das weitergeben?": the summary, the summary and the conversation, or no. A yes with a condition, or with a change in the same message, is none until the changed lines were shown.</summary>
internal static partial class Consent
{
    /// <summary>A pressed consent.</summary>
    public static AppointmentTrigger Take(Turn turn) =>
        Agree(turn, turn.Pressed == "all" || IsWhole(turn) ? ConsentScope.Conversation : ConsentScope.Summary);

    /// <summary>The request is open, and the conversation may be read already.</summary>
    public static bool IsWhole(Turn turn) => turn.Slots.TicketIsOpen && turn.Conversation.Consent == ConsentScope.Conversation;

    /// <summary>A consent in words; a bare yes is the smaller one, and a question about it is no answer.</summary>
    public static AppointmentTrigger Hear(Turn turn)
    {
        string text = turn.Heard.Text.ToLowerInvariant();
        if (IsAskedAbout(turn))
        {
            turn.Say("appointment.consentExplained");
            return NotUnderstood;
        }

        if (Scope(turn) is { } scope)
        {
            bool changes = turn.Slots != turn.Conversation.Slots || LeavesOut(turn, text);
            return changes ? Answered : IsConditional(turn) ? NotUnderstood : Agree(turn, IsWhole(turn) ? ConsentScope.Conversation : scope);
        }

        return turn.SaysNo && turn.Slots == turn.Conversation.Slots && turn.Heard.Correction is null ? Refused : NotUnderstood;
    }

    /// <summary>What a yes in words covers; null when the words are no yes.</summary>
    public static ConsentScope? Scope(Turn turn)
    {
        string text = turn.Heard.Text.ToLowerInvariant();
        bool onlySummary = Only().IsMatch(text);
        return !turn.SaysYes && !(onlySummary && !turn.SaysNo) ? null
            : !onlySummary && Conversation().IsMatch(text) ? ConsentScope.Conversation
            : ConsentScope.Summary;
    }

    /// <summary>"Warum?", "wer liest das?": a question about the consent is no answer to it.</summary>
    public static bool IsAskedAbout(Turn turn) => turn.Pressed is null && Question().IsMatch(turn.Heard.Text.ToLowerInvariant());

    /// <summary>"Nur diese Angaben".</summary>
    public static bool IsOnlySummary(Turn turn) => Only().IsMatch(turn.Heard.Text.ToLowerInvariant());

    /// <summary>"Ja, aber …", "nur wenn …".</summary>
    public static bool IsConditional(Turn turn) => turn.Pressed is null && Condition().IsMatch(turn.Heard.Text.ToLowerInvariant());

    /// <summary>"Ja, aber nicht meinen Namen": the line is emptied and shown once more.</summary>
    private static bool LeavesOut(Turn turn, string text)
    {
        if (!Without().IsMatch(text))
        {
            return false;
        }

        turn.Slots = Without().Match(text).Groups["what"].Value switch
        {
            "nam" => turn.Slots with { Name = "" },
            "mail" => turn.Slots with { Email = null, ChatOnly = turn.Slots.Phone is null || turn.Slots.ChatOnly },
            _ => turn.Slots with { Phone = null, CallSafety = null, ContactNote = null, ChatOnly = turn.Slots.Email is null || turn.Slots.ChatOnly },
        };
        return turn.Slots != turn.Conversation.Slots;
    }

    [GeneratedRegex(@"\b(was (passiert|ist|wäre|heißt)|wenn ich (nein|ja)|wer (liest|sieht|bekommt)|warum|wieso|wozu)\b")]
    private static partial Regex Question();

    [GeneratedRegex(@"\b(nicht|nich|ohne|kein\w*|außer)\s+(mit\s+)?(mein\w*|den|die|dem|der)?\s*(\p{L}+-)?(?<what>nam|telefon|nummer|handy|mail)")]
    private static partial Regex Without();

    [GeneratedRegex(@"\b(aber|außer|ohne|nicht|nich|erst|sofern|falls|nur wenn|bevor|noch nicht)\b(?!\s+problem)")]
    private static partial Regex Condition();

    [GeneratedRegex(@"\bnur (das|die zusammenfassung|die angaben|diese)|zusammenfassung")]
    private static partial Regex Only();

    [GeneratedRegex(@"(auch|mit|das) (das )?gespräch|alles|den (ganzen )?chat")]
    private static partial Regex Conversation();

    private static AppointmentTrigger Agree(Turn turn, ConsentScope scope)
    {
        if (Answers.FirstMissing(turn.Slots) != AppointmentState.Review)
        {
            return Answered;
        }

        turn.Slots = turn.Slots with { Consent = scope };
        return Agreed;
    }
}
