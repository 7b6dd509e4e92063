using NodaTime;
using ThinkaLotse.Dialogs.Engine;

namespace ThinkaLotse.Bot.Turns;

/// <summary>One line of a conversation, in or out; channels deliver from here by sequence, so each appears once.</summary>
public sealed class TranscriptLine
{
    public long Id { get; init; }

    public required Guid ConversationId { get; init; }

    /// <summary>Counted from 1 within the conversation, without gaps.</summary>
    public required int Sequence { get; init; }

    /// <summary>The turn it belongs to.</summary>
    public required int Turn { get; init; }

    public required Speaker From { get; init; }

    public required Instant At { get; init; }

    /// <summary>The sealed <see cref="LineContent"/>; replaced by an empty one when the line is blanked.</summary>
    public required byte[] Content { get; set; }

    /// <summary>Key of the message that came in; a repeat is recognised by it. Null for lines that went out or came without a key.</summary>
    public string? InboundKey { get; init; }

    /// <summary>It was said to or by people: while a counsellor was in the chat, or by an act of the desk. Such lines are read with every consent.</summary>
    public bool IsLive { get; init; }

    /// <summary>The line was emptied because consent was refused.</summary>
    public bool IsBlanked { get; set; }
}
