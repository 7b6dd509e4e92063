using System.Globalization;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;
using ThinkaLotse.Bot.Channels.Telegram;
using ThinkaLotse.Bot.Desk;
using ThinkaLotse.Bot.Desk.Accounts;
using ThinkaLotse.Bot.Office;
using ThinkaLotse.Bot.Pages;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Hosting;

/// <summary>What the operator reads on the console after the start: where everything is, and what is missing.</summary>
public sealed class Announcement(IServer server, DataFolder folder, OfficeDesk office, OperatorPages pages, FirstAccount firstAccount, IOptions<DeskOptions> desk, IServiceProvider services, TextWriter? output = null)
{
    private static readonly Dictionary<string, string> s_shown = new()
    {
        ["Office:Phone"] = "phone number",
        ["Office:Address"] = "address",
        ["Office:Hours"] = "opening hours",
    };

    private readonly TextWriter _output = output ?? Console.Out;

    /// <summary>Prints it.</summary>
    public async Task PrintAsync(CancellationToken cancellationToken)
    {
        string url = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? SettingsSetup.DefaultUrl;
        string text = string.Create(CultureInfo.InvariantCulture, $"""

            ThinkaLotse is running.
              Chat page:    {url}/
              Desk:         {url}/desk
              Health check: {url}/health
              Telegram:     {TelegramSetup.Describe(services)}
              Data folder:  {folder.Root}
            """);
        await _output.WriteLineAsync(text.AsMemory(), cancellationToken);
        foreach (string setting in office.Missing)
        {
            await _output.WriteLineAsync($"  {setting} is not set: residents see no {s_shown[setting]} until you set it.".AsMemory(), cancellationToken);
        }

        foreach (string file in pages.Missing)
        {
            await _output.WriteLineAsync($"  {file} is not there: its page says so to residents until you write it.".AsMemory(), cancellationToken);
        }

        string deskUrl = DeskAddress.Of(desk.Value.PublicUrl, url);
        if (await firstAccount.LinkAsync(deskUrl, cancellationToken) is { } link)
        {
            await _output.WriteLineAsync($"  First account: {link}\n                 (works once, within one hour; the command \"setup-link\" makes a new one)".AsMemory(), cancellationToken);
        }

        await _output.WriteLineAsync("  Ctrl+C ends it.".AsMemory(), cancellationToken);
    }
}
