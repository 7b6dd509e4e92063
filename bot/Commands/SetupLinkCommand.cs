using System.CommandLine;
using ThinkaLotse.Bot.Desk;
using ThinkaLotse.Bot.Desk.Accounts;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Commands;

/// <summary>"setup-link": a link with which an account can be made, once, within an hour; also while the server runs.</summary>
internal static class SetupLinkCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var data = LotseSettings.DataOption();
        var at = new Option<string?>("--url") { Description = "The address of the server as counsellors type it; default: the setting Desk:PublicUrl, else where the server listens." };
        var command = new Command("setup-link", "Makes a link with which a counsellor's account can be made, once, within an hour; also while the server runs.") { data, at };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var configuration = LotseSettings.Read();
            string known = parsed.GetValue(at) ?? configuration.GetSection(DeskOptions.Section).Get<DeskOptions>()?.PublicUrl ?? "";
            string url = DeskAddress.Of(known, configuration["urls"] ?? configuration["ASPNETCORE_URLS"]);
            await RunAsync(LotseSettings.DataRoot(parsed.GetValue(data)), url, Console.Out, cancellationToken);
            return 0;
        });
        return command;
    }

    /// <summary>Makes the link and prints it.</summary>
    private static async Task RunAsync(string root, string url, TextWriter output, CancellationToken cancellationToken)
    {
        await using var data = await BesideDatabase.OpenAsync(root, cancellationToken);
        string secret = await new AccountLinks(TimeProvider.System).SetUpAsync(data.Db, cancellationToken);
        await output.WriteLineAsync($"Open this link to make an account. It works once, within one hour:\n  {url}{AccountLinks.Path(secret)}");
    }
}
