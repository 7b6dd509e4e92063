namespace ThinkaLotse.Bot.Turns;

/// <summary>A turn that is on disk.</summary>
/// <param name="InboundSequence">The line under which the message that came in is stored; null for acts that leave no line of their own.</param>
/// <param name="Lines">The lines of the turn in order, the inbound one first; empty when the message had been answered before.</param>
/// <param name="IsRepeat">The message had come before and was not played again.</param>
public sealed record TurnOutcome(int? InboundSequence, IReadOnlyList<TranscriptLine> Lines, bool IsRepeat);
