using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using ThinkaLotse.Bot.Desk;
using ThinkaLotse.Bot.Desk.Accounts;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Commands;

/// <summary>"setup-link": a link with which an account can be made or gets a new password, once, within an hour; also while the server runs.</summary>
internal static class SetupLinkCommand
{
    /// <summary>The command.</summary>
    public static Command Create(LotseSettings settings)
    {
        var at = new Option<string?>("--url") { Description = "The address of the server as counsellors type it; default: the setting Desk:PublicUrl, else where the server listens." };
        var renewed = new Option<string?>("--for") { Description = "The e-mail address of an account whose password or phone was lost; the link then sets a new password and takes the second factor away." };
        var command = new Command("setup-link", "Makes a link with which a counsellor's account can be made, or gets a new password, once, within an hour; also while the server runs.") { settings.Data, at, renewed };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var configuration = settings.SettingsOf(parsed).Read();
            string root = settings.DataRoot(parsed);
            if (parsed.GetValue(at) is { } typed && !(Uri.TryCreate(typed, UriKind.Absolute, out var outer) && outer.Scheme is "http" or "https"))
            {
                throw new StartException($"--url \"{typed}\" is no address; write it like https://chat.example.org.");
            }

            string known = parsed.GetValue(at) ?? LotseSettings.Options<DeskOptions>(configuration, DeskOptions.Section).PublicUrl;
            string url = DeskAddress.Of(known, ServerAddress.Read(root) ?? configuration["urls"]);
            await RunAsync(root, url, parsed.GetValue(renewed), Console.Out, cancellationToken);
            return 0;
        });
        return command;
    }

    /// <summary>Makes the link and prints it.</summary>
    private static async Task RunAsync(string root, string url, string? email, TextWriter output, CancellationToken cancellationToken)
    {
        await using var data = await BesideDatabase.OpenAsync(root, cancellationToken);
        var links = new AccountLinks(TimeProvider.System);
        string secret = email is null
            ? await links.SetUpAsync(data.Db, cancellationToken)
            : await links.RecoverAsync(data.Db, await AccountOfAsync(data.Db, email, cancellationToken), null, cancellationToken);
        string purpose = email is null ? "make an account" : $"set a new password for {email}";
        await output.WriteLineAsync($"Open this link to {purpose}. It works once, within one hour:\n  {url}{AccountLinks.Path(secret)}");
    }

    private static async Task<string> AccountOfAsync(LotseDb db, string email, CancellationToken cancellationToken)
    {
        string wanted = email.Trim().ToUpperInvariant();
        var account = await db.Users.AsNoTracking().FirstOrDefaultAsync(user => user.NormalizedEmail == wanted && user.DeactivatedAt == null, cancellationToken);
        return account?.Id ?? throw new StartException($"--for \"{email}\": there is no open account with this e-mail address. Check the spelling, or make a new account with setup-link alone.");
    }
}
