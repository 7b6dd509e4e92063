using System.Text.RegularExpressions;
using ThinkaLotse.Dialogs.Engine;
using static ThinkaLotse.Dialogs.Appointment.AppointmentTrigger;

namespace ThinkaLotse.Dialogs.Appointment;

/// <summary>The answer to "Darf ich das weitergeben?": the summary, the summary and the conversation, or no.</summary>
internal static partial class Consent
{
    /// <summary>A pressed consent.</summary>
    public static AppointmentTrigger Take(Turn turn) =>
        Agree(turn, turn.Pressed == "all" ? ConsentScope.Conversation : ConsentScope.Summary);

    /// <summary>A consent in words; a bare yes is the smaller one, and a question about it is no answer.</summary>
    public static AppointmentTrigger Hear(Turn turn)
    {
        string text = turn.Heard.Text.ToLowerInvariant();
        if (Question().IsMatch(text))
        {
            turn.Say("appointment.consentExplained");
            return NotUnderstood;
        }

        bool onlySummary = Only().IsMatch(text);
        return turn.SaysYes || onlySummary ? Agree(turn, !onlySummary && Conversation().IsMatch(text) ? ConsentScope.Conversation : ConsentScope.Summary)
            : turn.SaysNo && turn.Slots == turn.Conversation.Slots && turn.Heard.Correction is null ? Refused
            : NotUnderstood;
    }

    [GeneratedRegex(@"\b(was (passiert|ist|wäre|heißt)|wenn ich (nein|ja)|wer (liest|sieht|bekommt)|warum|wieso|wozu)\b")]
    private static partial Regex Question();

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
