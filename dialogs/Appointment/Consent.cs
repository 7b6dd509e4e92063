using ThinkaLotse.Dialogs.Engine;
using static ThinkaLotse.Dialogs.Appointment.AppointmentTrigger;

namespace ThinkaLotse.Dialogs.Appointment;

/// <summary>The answer to "Darf ich das weitergeben?": the summary, the summary and the conversation, or no.</summary>
internal static class Consent
{
    /// <summary>A pressed consent.</summary>
    public static AppointmentTrigger Take(Turn turn) =>
        Agree(turn, turn.Pressed == "all" ? ConsentScope.Conversation : ConsentScope.Summary);

    /// <summary>A consent in words; a bare yes is the smaller one.</summary>
    public static AppointmentTrigger Hear(Turn turn) =>
        turn.SaysYes ? Agree(turn, ConsentScope.Summary) : turn.SaysNo ? Refused : NotUnderstood;

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
