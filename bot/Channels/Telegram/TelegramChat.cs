using NodaTime;

namespace ThinkaLotse.Bot.Channels.Telegram;

/// <summary>Where a conversation is held in Telegram. It goes with the conversation; of the person it keeps no name and no picture.</summary>
public sealed class TelegramChat
{
    /// <summary>Keyed hash of bot and chat, by which the chat is found.</summary>
    public required string ChatKey { get; init; }

    /// <summary>The sealed chat id.</summary>
    public required byte[] ChatId { get; init; }

    public required Guid ConversationId { get; set; }

    /// <summary>The message whose buttons are still to be pressed; 0 when there is none.</summary>
    public int KeyboardMessageId { get; set; }

    /// <summary>When a word was left here that something waits in the web chat; null: never.</summary>
    public Instant? NudgedAt { get; set; }

    /// <summary>A keyboard for the own number or place is open below the input field.</summary>
    public bool AsksDevice { get; set; }

    /// <summary>The resident's latest message, or the one whose button they pressed last, and the turn that it made: editing it corrects that turn.</summary>
    public int LastMessageId { get; set; }

    /// <summary>The turn of <see cref="LastMessageId"/>.</summary>
    public int LastTurn { get; set; }
}
