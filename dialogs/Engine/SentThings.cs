namespace ThinkaLotse.Dialogs.Engine;

/// <summary>Answers what can't be read: says so, in other words the second time.</summary>
internal static class SentThings
{
    /// <summary>Says that the thing can't be read; words that came with it are heard afterwards.</summary>
    public static void Say(Turn turn, Inbound.Sent sent)
    {
        if (sent.HasWords)
        {
            turn.Say("engine.sentWithWords");
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
}
