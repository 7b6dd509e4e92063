using Telegram.Bot.Types.ReplyMarkups;

namespace ThinkaLotse.Bot.Channels.Telegram;

/// <summary>One message as it goes to Telegram.</summary>
/// <param name="Html">The text in Telegram's HTML.</param>
internal sealed record TelegramMessage(string Html)
{
    /// <summary>Buttons below it.</summary>
    public InlineKeyboardMarkup? Keyboard { get; init; }

    /// <summary>Offers a key below the input field that sends the own number or place.</summary>
    public DeviceKey Device { get; init; }

    /// <summary>Takes that key away again.</summary>
    public bool RemovesDeviceKey { get; init; }
}
