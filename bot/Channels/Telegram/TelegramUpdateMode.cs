namespace ThinkaLotse.Bot.Channels.Telegram;

/// <summary>How updates come in.</summary>
public enum TelegramUpdateMode
{
    Polling,
    Webhook,
}
