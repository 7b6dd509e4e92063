using Telegram.Bot.Types;
using ThinkaLotse.Dialogs.Engine;

namespace ThinkaLotse.Bot.Channels.Telegram;

/// <summary>The commands behind the menu button, and what they stand for.</summary>
internal sealed class TelegramCommands(TelegramTexts texts)
{
    private static readonly (string Name, string? Button)[] s_commands =
    [
        ("start", null), ("hilfe", null), ("mensch", Button.Human), ("notfall", Button.Emergency), ("daten", Button.Stored), ("loeschen", Button.Delete), ("neu", Button.Restart), ("web", Button.Web),
    ];

    /// <summary>As Telegram shows them.</summary>
    public IReadOnlyList<BotCommand> All => [.. s_commands.Select(command => new BotCommand { Command = command.Name, Description = texts.Of("command_" + command.Name) })];

    /// <summary>What a message that begins with a slash means; one that is no command is words.</summary>
    public Inbound Read(string text, StartPoints startPoints)
    {
        string[] parts = text.Split([' ', '\n'], 2, StringSplitOptions.TrimEntries);
        string name = parts[0][1..].Split('@')[0].ToLowerInvariant();
        string rest = parts.Length > 1 ? parts[1] : "";
        return name switch
        {
            "start" => startPoints.Read(rest),
            "hilfe" or "help" => new Inbound.Said(texts.Of("help_words")),
            "löschen" => Command(Button.Delete, text),
            _ when s_commands.FirstOrDefault(command => command.Name == name).Button is { } button => Command(button, text),
            _ => new Inbound.Said(text.TrimStart('/')),
        };
    }

    private static Inbound.Said Command(string button, string text) => new(text, button);
}
