using ThinkaLotse.Knowledge.Understanding;

namespace ThinkaLotse.Dialogs.Engine;

/// <summary>Side questions: answered at once, and the dialog goes on where it was.</summary>
internal static class Asides
{
    /// <summary>Answers a side question; false when the message has none.</summary>
    public static bool Answer(Turn turn, EmergencyCards emergency)
    {
        switch (turn.Heard)
        {
            case { Wishes: var wishes } when wishes.HasFlag(Wishes.Medical):
                turn.Say("engine.noMedicine");
                return true;
            case { Wishes: var wishes } when wishes.HasFlag(Wishes.Judgement):
                turn.Say("engine.noJudgement");
                return true;
            case { Aside: Aside.Cost }:
                turn.Say("engine.cost");
                return true;
            case { Aside: Aside.Readers }:
                turn.Say(turn.Inputs.TicketIsOpen ? $"engine.readers{turn.Conversation.Consent ?? ConsentScope.Summary}" : "engine.readers");
                return true;
            case { Aside: Aside.Duration }:
                turn.Say("engine.duration", ("when", Answering.When(turn)));
                return true;
            case { Aside: Aside.EmergencyNumbers }:
                turn.SayWith("engine.emergency", emergency.General);
                return true;
            case { Act: DialogAct.Datenschutz }:
                StoredFacts.Say(turn);
                return true;
            case { Act: DialogAct.Bot }:
                turn.Say("engine.bot", ("office", turn.Office.Name));
                return true;
            case { Act: DialogAct.Hilfe } when turn.Conversation.Top is { Dialog: "crisis" or "appointment" or "handoff" or "request" or "proposal" }:
                return false;
            case { Act: DialogAct.Hilfe }:
                turn.Say("engine.help");
                return true;
            case { Act: DialogAct.Kontakt, Contact: { Phone: null, Email: null } }:
                turn.Say("engine.contact", ("facts", OfficeFacts(turn)));
                return true;
            default:
                return false;
        }
    }

    /// <summary>The office's own facts, a line each; says so where they are not known.</summary>
    private static string OfficeFacts(Turn turn)
    {
        var office = turn.Office;
        var known = new[] { ("contactPhone", office.Phone), ("contactEmail", office.Email), ("contactAddress", office.Address), ("contactHours", office.Hours) }
            .Where(fact => fact.Item2 is not null)
            .Select(fact => turn.Text("engine." + fact.Item1, ("value", fact.Item2!)))
            .ToList();
        return known.Count > 0 ? string.Join('\n', known) : turn.Text("engine.contactUnknown");
    }
}
