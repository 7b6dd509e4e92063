using System.ComponentModel.DataAnnotations;

namespace ThinkaLotse.Bot.Channels.Telegram;

/// <summary>Settings of the Telegram channel. A token is all that is needed.</summary>
public sealed class TelegramOptions
{
    public const string Section = "Telegram";

    /// <summary>As BotFather shows it, such as "123456789:AA…"; empty: the channel is off.</summary>
    [RegularExpression(@"\d{1,20}:[A-Za-z0-9_\-]{4,100}", ErrorMessage = "the token that BotFather shows, such as 123456789:AAF…, or nothing")]
    public string Token { get; set; } = "";

    /// <summary>Where the Bot API is; another address only for a Bot API server of one's own.</summary>
    [RegularExpression(@"https?://[^\s/?#]+", ErrorMessage = "an address such as https://api.telegram.org")]
    public string ApiUrl { get; set; } = "https://api.telegram.org";

    /// <summary>How messages come in: fetched by long polling (default, needs no public address), or sent to a webhook under Desk:PublicUrl.</summary>
    [EnumDataType(typeof(TelegramUpdateMode), ErrorMessage = "Polling or Webhook")]
    public TelegramUpdateMode Updates { get; set; } = TelegramUpdateMode.Polling;

    /// <summary>Where conversations may be held: the resident chooses (default), or only in the web chat under Desk:PublicUrl.</summary>
    [EnumDataType(typeof(TelegramPrivacy), ErrorMessage = "FreeChoice or WebOnly")]
    public TelegramPrivacy Privacy { get; set; } = TelegramPrivacy.FreeChoice;

    /// <summary>What the bot does in groups: leaves with one sentence (default), or stays and ignores them.</summary>
    [EnumDataType(typeof(TelegramGroups), ErrorMessage = "Leave or Ignore")]
    public TelegramGroups Groups { get; set; } = TelegramGroups.Leave;

    /// <summary>Id of the counsellors' group, in which new requests are announced without personal data; 0: none. The bot has to be a member.</summary>
    public long CounsellorsGroup { get; set; }

    /// <summary>Messages a second to all chats together, 1 to 30; the Bot API takes 30 (default).</summary>
    [Range(1, 30, ErrorMessage = "a whole number from {1} to {2}")]
    public int MessagesPerSecond { get; set; } = 30;

    /// <summary>Seconds between two messages to the same chat, 1 to 10; the Bot API wants 1 (default).</summary>
    [Range(1, 10, ErrorMessage = "a whole number from {1} to {2}")]
    public int SecondsPerChat { get; set; } = 1;
}
