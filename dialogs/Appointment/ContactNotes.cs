using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Knowledge.Understanding.Contacts;
using ThinkaLotse.Knowledge.Understanding.Triage;

namespace ThinkaLotse.Dialogs.Appointment;

/// <summary>What stands around a number is kept for the counsellor; of a message about a concern only what is said about calls.</summary>
internal static class ContactNotes
{
    /// <summary>The resident's own words, or null.</summary>
    public static string? Of(Turn turn, Expectation expects) =>
        turn.Heard.Contact.Note is not { } note ? null
        : expects is Expectation.Contact || turn.Heard.Topics.Count == 0 ? note
        : ContactNote.AboutCalls(note);
}
