using System.CommandLine;
using System.Text;
using Microsoft.Extensions.Options;
using Telegram.Bot.Exceptions;
using ThinkaLotse.Bot.Channels.Telegram;
using ThinkaLotse.Bot.Office;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Bot.Commands;

/// <summary>"poster": a page to print, with a QR code that opens the chat in Telegram.</summary>
internal static class PosterCommand
{
    /// <summary>The command.</summary>
    public static Command Create(LotseSettings settings)
    {
        var topic = new Option<string?>("--topic") { Description = "The topic's id, such as geld.schulden; without it the page is about nothing in particular." };
        var place = new Option<string?>("--place") { Description = "Where the poster hangs, such as Kölleda; the chat then looks for help near it." };
        var bot = new Option<string?>("--bot") { Description = "The bot's name, such as thinka_bot; without it Telegram is asked, with Telegram:Token." };
        var file = new Option<string?>("--out") { Description = "The SVG file to write; without it poster.svg in this folder." };
        var command = new Command("poster", "Writes a printable A4 page (SVG) with a QR code that opens the chat in Telegram.") { topic, place, bot, file };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var knowledge = KnowledgeBase.Load(settings.ContentFolder());
            var about = parsed.GetValue(topic) is { } id
                ? knowledge.FindTopic(id) ?? throw new StartException($"There is no topic \"{id}\". Known are {string.Join(", ", knowledge.Topics.Select(known => known.Id))}.")
                : null;
            var at = parsed.GetValue(place) is { } name
                ? knowledge.Places.Find(name) ?? throw new StartException($"\"{name}\" is no place of the county. Write a place such as Kölleda.")
                : null;
            string botName = parsed.GetValue(bot)?.TrimStart('@') ?? await AskAsync(LotseSettings.Options<TelegramOptions>(settings.Read(), TelegramOptions.Section), cancellationToken);
            string start = StartPoints.Write(about?.Id, at?.Name);
            string link = $"https://t.me/{botName}{(start.Length > 0 ? $"?start={start}" : "")}";
            var texts = new TelegramTexts(Path.Combine(AppContext.BaseDirectory, "Channels", "Telegram", "telegram.de.yaml"));
            string page = PosterPage.Write(about?.Title, link, texts, LotseSettings.Options<OfficeOptions>(settings.Read(), OfficeOptions.Section).Name);
            await OutputFile.WriteAsync(parsed.GetValue(file) ?? "poster.svg", Encoding.UTF8.GetBytes(page), cancellationToken);
            return 0;
        });
        return command;
    }

    private static async Task<string> AskAsync(TelegramOptions options, CancellationToken cancellationToken)
    {
        if (options.Token.Length == 0)
        {
            throw new StartException("The name of the bot is not known. Write it behind --bot, or set Telegram:Token.");
        }

        try
        {
            using var bot = new TelegramBot(Options.Create(options));
            await bot.MeetAsync(cancellationToken);
            return bot.Name!;
        }
        catch (Exception trouble) when (trouble is RequestException or HttpRequestException or OperationCanceledException)
        {
            throw new StartException("Telegram did not tell the name of the bot. Write it behind --bot, or check Telegram:Token and the network.");
        }
    }
}
