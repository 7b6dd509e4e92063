using NodaTime;
using ThinkaLotse.Knowledge.Understanding;

namespace ThinkaLotse.Dialogs.Engine;

/// <summary>While a counsellor writes the bot is silent; danger is still noticed, and the commands that protect the resident still work.</summary>
internal static class LiveConversation
{
    /// <summary>Without a word from the counsellor for this long, the bot answers again.</summary>
    public static readonly Duration Patience = Conversation.CounsellorPatience;

    /// <summary>Whether a counsellor writes; a counsellor who has gone quiet is taken as gone, and the resident hears so.</summary>
    public static bool IsSilent(Turn turn, ButtonPress press)
    {
        bool answersProposal = turn.Conversation.Top?.Dialog is "proposal" or "reminder" && (press.Key is not null || (press.IsWords && AnswersProposal(turn)));
        bool deleting = press.Menu == Button.Delete || turn.Conversation.Top?.Dialog == Commands.Deleting;
        if (turn.Conversation.Counsellor is not { } name || deleting || answersProposal)
        {
            return false;
        }

        if (turn.Conversation.CounsellorSince is { } since && turn.Inputs.Now - since <= Patience)
        {
            return true;
        }

        turn.Conversation = turn.Conversation with { Counsellor = null, CounsellorSince = null, NumbersShownLive = false };
        turn.Say("engine.counsellorQuiet", ("name", name));
        return false;
    }

    private static bool AnswersProposal(Turn turn) =>
        turn.Heard.Crisis is null && (turn.SaysYes || turn.SaysNo || turn.Heard.Times.Kind == TimeWishKind.Windows || turn.Heard.Wishes.HasFlag(Wishes.Withdraw));

    /// <summary>Hears a message that the counsellor will answer.</summary>
    public static void Listen(Turn turn, ButtonPress press, EmergencyCards emergency)
    {
        if (turn.Heard.Crisis is { } danger)
        {
            if (!turn.Conversation.NumbersShownLive)
            {
                turn.SayWith("engine.liveDanger", emergency.For(danger.Kind, turn.Heard.IsByChild));
                turn.Conversation = turn.Conversation with { NumbersShownLive = true };
            }

            if (danger.IsCertain)
            {
                turn.Slots = turn.Slots with { Crisis = danger.Kind, Suspected = danger.Kind, CrisisIsAboutOther = turn.Heard.IsAboutOther, CrisisIsByChild = turn.Heard.IsByChild };
                turn.Conversation = turn.Conversation with { DangerWasLive = true };
            }

            if (turn.Conversation.TicketCode is { } code)
            {
                turn.Do(new Effect.RaiseAlarm(code, danger.Kind));
            }
        }
        else if (press.Menu == Button.Emergency)
        {
            turn.SayWith("engine.emergency", emergency.General);
        }
        else if (press.Menu == Button.Stored)
        {
            StoredFacts.Say(turn);
        }
        else if (press.Menu is not null || press.IsStale || press.Key is not null)
        {
            turn.Say("engine.counsellorIsThere", ("name", turn.Conversation.Counsellor!));
        }
    }
}
