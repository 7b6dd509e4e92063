namespace ThinkaLotse.Bot.Channels.Telegram;

/// <summary>Where conversations may be held.</summary>
public enum TelegramPrivacy
{
    FreeChoice,
    WebOnly,
}
