using System.CommandLine;
using System.Globalization;
using NodaTime.Text;
using ThinkaLotse.Bot.Api;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Commands;

/// <summary>"api-key": makes a key for reading tickets through the API, lists the keys, or takes one back; also while the server runs.</summary>
internal static class ApiKeyCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(LotseSettings settings)
    {
        var name = new Option<string>("--name") { Description = "What the key is for.", DefaultValueFactory = _ => "api" };
        var list = new Option<bool>("--list") { Description = "Shows the names of all keys." };
        var revoke = new Option<string?>("--revoke") { Description = "Takes the key with this name back." };
        var command = new Command("api-key", "Makes a key for reading tickets through the API; also while the server runs.") { name, list, revoke, settings.Data };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var data = await BesideDatabase.OpenAsync(settings.DataRoot(parsed), cancellationToken);
            await (parsed.GetValue(list) ? ListAsync(data.Db, Console.Out, cancellationToken)
                : parsed.GetValue(revoke) is { } gone ? RevokeAsync(data.Db, gone, Console.Out, cancellationToken)
                : MakeAsync(data.Db, parsed.GetRequiredValue(name), Console.Out, cancellationToken));
            return 0;
        });
        return command;
    }

    private static async Task MakeAsync(LotseDb db, string name, TextWriter output, CancellationToken cancellationToken)
    {
        string key = await new ApiKeys(TimeProvider.System).MakeAsync(db, name.Trim(), cancellationToken);
        await output.WriteLineAsync($"The API key \"{name.Trim()}\" is shown only now. Send it as \"Authorization: Bearer …\":\n  {key}");
    }

    private static async Task RevokeAsync(LotseDb db, string name, TextWriter output, CancellationToken cancellationToken)
    {
        await ApiKeys.RevokeAsync(db, name, cancellationToken);
        await output.WriteLineAsync($"The API key \"{name}\" no longer works.");
    }

    private static async Task ListAsync(LotseDb db, TextWriter output, CancellationToken cancellationToken)
    {
        var keys = await ApiKeys.ListAsync(db, cancellationToken);
        foreach (var key in keys)
        {
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{InstantPattern.General.Format(key.CreatedAt)}  {key.Name}"));
        }

        if (keys.Count == 0)
        {
            await output.WriteLineAsync("There is no API key.");
        }
    }
}
