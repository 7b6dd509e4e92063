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
        var command = new Command("setup-link", "Makes a link with which a counsellor's account can be made, once, within an hour; also while the server runs.");
        command.SetAction(async (_, cancellationToken) =>
        {
            var configuration = LotseSettings.Read();
            string desk = configuration.GetSection(DeskOptions.Section).Get<DeskOptions>()?.PublicUrl ?? "";
            string url = DeskAddress.Of(desk, configuration["urls"] ?? configuration["ASPNETCORE_URLS"]);
            await RunAsync(LotseSettings.DataRoot(), url, Console.Out, cancellationToken);
            return 0;
        });
        return command;
    }

    /// <summary>Makes the link and prints it.</summary>
    public static async Task RunAsync(string root, string url, TextWriter output, CancellationToken cancellationToken)
    {
        await using var data = await BesideDatabase.OpenAsync(root, cancellationToken);
        string secret = await new AccountLinks(TimeProvider.System).SetUpAsync(data.Db, cancellationToken);
        await output.WriteLineAsync($"Open this link to make an account. It works once, within one hour:\n  {url}{AccountLinks.Path(secret)}");
    }
}
