using ThinkaLotse.Knowledge.Understanding;

namespace ThinkaLotse.Dialogs.Engine;

/// <summary>Words that answer no question but want a kind word: a greeting, thanks, something that no service can help with, a further concern.</summary>
internal static class SmallTalk
{
    /// <summary>Says the kind word; false when there is none for this message.</summary>
    public static bool Answer(Turn turn)
    {
        if (Further(turn) is { } topic)
        {
            turn.Slots = turn.Slots with { Concerns = [.. turn.Slots.Concerns, topic] };
            turn.Say("engine.furtherConcern", ("topic", turn.Topic(topic).Title));
            return true;
        }

        string? key = turn.Heard switch
        {
            { Act: DialogAct.Gruss } when turn.Conversation.Misses <= 1 && turn.Conversation.Top is { Dialog: "concern" or "farewell" or "services" } => "engine.greetBack",
            { Act: DialogAct.Danke } => "engine.welcome",
            _ when turn.Conversation.Misses > 1 && turn.Conversation.Top!.Dialog != Danger.Dialog => "engine.stillUnclear",
            _ => null,
        };
        if (key is not null)
        {
            turn.Say(key);
        }

        return key is not null;
    }

    private static string? Further(Turn turn) =>
        turn.Heard.Topics.FirstOrDefault(guess => guess.Probability >= TopicGuess.Sure)?.TopicId is { } topic
        && turn.Conversation.Top!.Dialog is not Greeting.First
        && turn.Slots.Concerns.Count > 0
        && !turn.Slots.Concerns.Contains(topic)
            ? topic
            : null;
}
