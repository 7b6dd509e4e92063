using Telegram.Bot;
using Telegram.Bot.Types;

namespace ThinkaLotse.Bot.Channels.Telegram;

/// <summary>What Telegram shows of the bot before and beside a chat: description, commands, menu button; set at each start.</summary>
internal sealed class TelegramGreeting(TelegramBot bot, TelegramCommands commands, TelegramTexts texts)
{
    /// <summary>Sets it.</summary>
    public async Task SetAsync(CancellationToken cancellationToken)
    {
        await bot.Client.SetMyCommands(commands.All, cancellationToken: cancellationToken);
        await bot.Client.SetMyDescription(texts.Of("description").Trim(), cancellationToken: cancellationToken);
        await bot.Client.SetMyShortDescription(texts.Of("short_description"), cancellationToken: cancellationToken);
        await bot.Client.SetChatMenuButton(menuButton: new MenuButtonCommands(), cancellationToken: cancellationToken);
    }
}
