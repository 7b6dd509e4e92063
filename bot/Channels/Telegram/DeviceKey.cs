namespace ThinkaLotse.Bot.Channels.Telegram;

/// <summary>What the device can send by itself.</summary>
internal enum DeviceKey
{
    None,
    Phone,
    Place,
}
