namespace ThinkaLotse.Dialogs.Engine;

/// <summary>What came of a turn: to be stored together or not at all.</summary>
/// <param name="Conversation">Where the conversation stands now.</param>
/// <param name="Replies">To be sent in this order; empty only while a counsellor writes.</param>
/// <param name="Effects">What the office has to do.</param>
public sealed record TurnResult(Conversation Conversation, IReadOnlyList<Reply> Replies, IReadOnlyList<Effect> Effects);
