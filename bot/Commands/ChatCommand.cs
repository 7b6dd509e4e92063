using System.CommandLine;
using Microsoft.Extensions.Options;
using NodaTime;
using NodaTime.Text;
using ThinkaLotse.Bot.Channels.Terminal;
using ThinkaLotse.Bot.Office;
using ThinkaLotse.Bot.Privacy;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Bot.Hosting;
using ThinkaLotse.Dialogs;

namespace ThinkaLotse.Bot.Commands;

/// <summary>"chat": talks to the dialogs in the terminal, for those who write content; nothing is stored.</summary>
internal static class ChatCommand
{
    /// <summary>The command with its option for the clock.</summary>
    public static Command Create(LotseSettings settings)
    {
        var at = new Option<string?>("--at") { Description = "The wall-clock time of Europe/Berlin at which the chat begins, for example 2026-11-23T10:15." };
        var command = new Command("chat", "Talks to the dialogs in the terminal; nothing is stored.") { at };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var clock = Clock(parsed.GetValue(at));
            var configuration = settings.Read();
            var options = LotseSettings.Options<OfficeOptions>(configuration, OfficeOptions.Section);
            var retention = LotseSettings.Options<RetentionOptions>(configuration, RetentionOptions.Section);
            var dialogs = DialogOffice.Load(settings.ContentFolder(), LotseSettings.DialogsFolder, LearntFolder.Choose(null));
            var channel = new TerminalChannel(dialogs.Engine, new OfficeDesk(Options.Create(options), Options.Create(retention)).Current, clock, Console.In, Console.Out);
            await channel.RunAsync(cancellationToken);
            return 0;
        });
        return command;
    }

    private static Func<Instant> Clock(string? at)
    {
        var started = Now();
        if (at is null)
        {
            return Now;
        }

        var parsed = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(at);
        if (!parsed.Success)
        {
            throw new StartException($"--at \"{at}\" is no time; write it like 2026-11-23T10:15.");
        }

        var begin = parsed.Value.InZoneLeniently(DateTimeZoneProviders.Tzdb["Europe/Berlin"]).ToInstant();
        return () => begin + (Now() - started);
    }

    private static Instant Now() => Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow());
}
