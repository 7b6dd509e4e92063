namespace ThinkaLotse.Dialogs.Engine;

/// <summary>The resident changed a message after sending it: the latest answer is taken back and heard anew; an older one can't be.</summary>
internal static class Edits
{
    /// <summary>Takes the latest answer back, with the slots that it filled; false when the message is older, or the office has already acted on it.</summary>
    public static bool TakeBack(Turn turn, Inbound.Edited edited)
    {
        if (edited.Turn == 0 || turn.Conversation.EditableTurn != edited.Turn)
        {
            return false;
        }

        if (turn.Conversation.History is [.., var before] && before.Turn == edited.Turn)
        {
            turn.Slots = before.Slots;
            turn.Conversation = turn.Conversation with
            {
                Frames = before.Frames,
                History = [.. turn.Conversation.History.SkipLast(1)],
                Question = turn.Conversation.Question + 1,
            };
        }

        return true;
    }
}
