namespace ThinkaLotse.Bot.Channels.Telegram;

/// <summary>What the bot does in groups.</summary>
public enum TelegramGroups
{
    Leave,
    Ignore,
}
