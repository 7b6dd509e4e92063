using ThinkaLotse.Knowledge.Understanding;

namespace ThinkaLotse.Dialogs.Engine;

/// <summary>Answers what can't be read: says so, in other words the second time.</summary>
internal static class SentThings
{
    /// <summary>Says that the thing can't be read; words that came with it are heard afterwards.</summary>
    public static void Say(Turn turn, Inbound.Sent sent)
    {
        if (sent.HasWords)
        {
            turn.Say(sent.Kind == SentKind.Forwarded ? "engine.sentForwarded" : "engine.sentWithWords");
            return;
        }

        string phone = turn.Office.Phone is { } number ? turn.Text("engine.sentCall", ("phone", number)) : "";
        bool again = sent.Kind == SentKind.Voice && turn.Conversation.Voices > 0;
        if (sent.Kind == SentKind.Voice)
        {
            turn.Conversation = turn.Conversation with { Voices = turn.Conversation.Voices + 1 };
        }

        turn.Say($"engine.sent{sent.Kind}{(again ? "Again" : "")}", ("phone", phone));
    }

    /// <summary>What remains of somebody else's words: what they are about, and danger. A number, a name, a yes or a time in them is not the resident's.</summary>
    public static Understanding WithoutAnswers(Understanding heard) => heard with
    {
        Act = null,
        ActScore = 0,
        Aside = null,
        Correction = null,
        Times = TimeWish.None,
        Contact = ContactDetails.None,
        Place = null,
        Needs = AppointmentNeeds.None,
        Wishes = Wishes.None,
    };
}
