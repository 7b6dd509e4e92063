using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Knowledge.Understanding.Triage;

namespace ThinkaLotse.Dialogs.Appointment;

/// <summary>What stands around a number is kept for the counsellor, unless the message is about a concern.</summary>
internal static class ContactNotes
{
    /// <summary>The resident's own words, or null.</summary>
    public static string? Of(Turn turn, Expectation expects) =>
        expects is not Expectation.Contact && turn.Heard.Topics.Count > 0 ? null : turn.Heard.Contact.Note;
}
