using ThinkaLotse.Dialogs.Concern;
using ThinkaLotse.Dialogs.Rooms;
using ThinkaLotse.Knowledge.Understanding;

namespace ThinkaLotse.Dialogs.Engine;

/// <summary>The commands that work in every state: a person, the emergency numbers, back, start over, what is stored, delete, stop, another language.</summary>
internal static class Commands
{
    /// <summary>The dialog that asks before deleting.</summary>
    public const string Deleting = "privacy";

    /// <summary>Obeys a command; false when the message is none.</summary>
    public static bool Obey(Turn turn, Stage stage, ButtonPress press, EmergencyCards emergency)
    {
        switch (press.Menu ?? FromWords(turn, stage))
        {
            case Button.Human:
                Human(turn, stage);
                return true;
            case Button.Emergency:
                turn.SayWith("engine.emergency", emergency.General);
                stage.AskSame(turn);
                return true;
            case Button.Back:
                Back(turn, stage);
                return true;
            case Button.Restart:
                Restart(turn, stage);
                return true;
            case Button.Stored:
                StoredFacts.Say(turn);
                stage.AskSame(turn);
                return true;
            case Button.Delete:
                stage.Interrupt(turn, Deleting);
                return true;
            case Button.Web:
                WebDoor.Open(turn);
                stage.AskSame(turn);
                return true;
            case "stop":
                Stop(turn, stage);
                return true;
            case "language":
                stage.Interrupt(turn, "language");
                return true;
            case "status":
                turn.Say("engine.noRequest");
                stage.AskSame(turn);
                return true;
            case "request" when (turn.Heard.Wishes & (Wishes.Withdraw | Wishes.Change)) != 0:
                stage.InterruptAndHear(turn, "request");
                return true;
            case "request":
                stage.Interrupt(turn, "request");
                return true;
            default:
                return false;
        }
    }

    private static string? FromWords(Turn turn, Stage stage)
    {
        if (turn.Pressed is not null)
        {
            return null;
        }

        bool asked = stage.Dialogs[turn.Conversation.Top!.Dialog] is { Id: "handoff" or "request" or "privacy" or "crisis" or "proposal" };
        return turn.Heard switch
        {
            { ForeignLanguage: not null, Act: DialogAct.Ja or DialogAct.Nein } when asked || turn.Conversation.Top!.Dialog == "language" => null,
            { ForeignLanguage: { } code } when code != turn.Slots.Language || turn.Conversation.Top!.Dialog != "handoff" => "language",
            { Act: DialogAct.Sprache } => "language",
            { Wishes: var wishes } when turn.Inputs.TicketIsOpen && !asked && (wishes & (Wishes.Withdraw | Wishes.Change)) != 0 => "request",
            { Wishes: var wishes } when wishes.HasFlag(Wishes.Status) && !asked => turn.Inputs.TicketIsOpen ? "request" : "status",
            { Wishes: var wishes } when wishes.HasFlag(Wishes.Withdraw) && !asked && turn.Slots.AppointmentTurns.Count > 0 => "stop",
            { Act: DialogAct.Mensch } when !asked => Button.Human,
            { Wishes: var wishes } when wishes.HasFlag(Wishes.Human) && !asked && IsFor(turn) => Button.Human,
            { Act: DialogAct.Zurueck } => Button.Back,
            { Act: DialogAct.Neustart } => Button.Restart,
            { Act: DialogAct.Loeschen } => Button.Delete,
            { Act: DialogAct.Abbrechen, Times.Kind: not TimeWishKind.Any } => "stop",
            { Act: DialogAct.Termin, Topics: [] } when turn is { Inputs.TicketIsOpen: true } && !asked => "request",
            _ => null,
        };
    }

    /// <summary>While a request is made, "mit jemandem sprechen" is what it is for.</summary>
    private static bool IsFor(Turn turn) => turn.Conversation.Top!.Dialog != "appointment";

    private static void Human(Turn turn, Stage stage)
    {
        if (turn is { Conversation.TicketCode: { } code, Inputs.TicketIsOpen: true })
        {
            turn.Say("engine.humanIsAsked", ("code", code), ("when", Answering.When(turn)));
            stage.AskSame(turn);
            return;
        }

        if (turn.Slots.Concern is null && turn.Pressed is null && Picking.Named(turn) is { Count: > 0 } concerns)
        {
            turn.Slots = turn.Slots with { Concerns = TopicOrder.MostUrgentFirst(turn, concerns) };
        }

        turn.WantsHuman = true;
        stage.Hear(turn);
        turn.WantsHuman = false;
    }

    private static void Back(Turn turn, Stage stage)
    {
        if (turn.Conversation.History.Count == 0)
        {
            turn.Say("engine.noWayBack");
            stage.AskSame(turn);
            return;
        }

        var before = turn.Conversation.History[^1];
        turn.Slots = before.Slots;
        turn.Conversation = turn.Conversation with { Frames = before.Frames, History = [.. turn.Conversation.History.SkipLast(1)] };
        stage.AskFresh(turn);
    }

    private static void Restart(Turn turn, Stage stage)
    {
        ForgetAppointment(turn);
        turn.Slots = new Slots { Home = turn.Slots.Home };
        turn.Conversation = turn.Conversation with { History = [], Held = null };
        turn.Say("engine.restarted");
        stage.BeginAnew(turn, Greeting.First);
    }

    private static void Stop(Turn turn, Stage stage)
    {
        ForgetAppointment(turn);
        turn.Conversation = turn.Conversation with { History = [], Held = null };
        turn.Say("engine.stopped");
        stage.BeginAnew(turn, Stage.Last);
    }

    /// <summary>Answers given for an appointment that was never agreed to are not kept.</summary>
    private static void ForgetAppointment(Turn turn)
    {
        if (!turn.Inputs.TicketIsOpen && turn.Slots.AppointmentTurns.Count > 0)
        {
            turn.Do(new Effect.BlankTurns(turn.Slots.AppointmentTurns));
            turn.Slots = turn.Slots.WithoutAppointment();
        }
    }
}
