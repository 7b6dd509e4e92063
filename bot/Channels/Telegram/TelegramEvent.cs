using ThinkaLotse.Dialogs.Engine;

namespace ThinkaLotse.Bot.Channels.Telegram;

/// <summary>What an update means: a closed set, read by one switch.</summary>
internal abstract record TelegramEvent
{
    private TelegramEvent()
    {
    }

    /// <summary>Something in a private chat that makes a turn.</summary>
    /// <param name="Chat">The chat's id.</param>
    /// <param name="Inbound">For the engine.</param>
    /// <param name="MessageId">The resident's message, or 0 for a press.</param>
    public sealed record Turn(long Chat, Inbound Inbound, int MessageId) : TelegramEvent;

    /// <summary>A message was edited.</summary>
    public sealed record Edit(long Chat, string Text, int MessageId) : TelegramEvent;

    /// <summary>A button was pressed.</summary>
    /// <param name="Chat">The chat's id.</param>
    /// <param name="Query">To be answered, so that the button stops spinning.</param>
    /// <param name="Said">For the engine; null when the button was pressed already.</param>
    /// <param name="MessageId">The message that carries the button.</param>
    public sealed record Press(long Chat, string Query, Inbound.Said? Said, int MessageId) : TelegramEvent;

    /// <summary>A location was shared: only the place's name is used.</summary>
    public sealed record Position(long Chat, double Latitude, double Longitude, int MessageId) : TelegramEvent;

    /// <summary>The resident has blocked the bot.</summary>
    public sealed record Blocked(long Chat) : TelegramEvent;

    /// <summary>Something in a group or channel.</summary>
    public sealed record Group(long Chat) : TelegramEvent;

    /// <summary>Means nothing here.</summary>
    public sealed record Nothing : TelegramEvent;
}
