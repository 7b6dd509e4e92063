using ThinkaLotse.Bot.Hosting.Settings;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Commands;

/// <summary>The command line, taken apart: settings such as --Office:Phone=…, which every command honours, and the words of the commands.</summary>
/// <param name="Settings">Each as --Key=value.</param>
/// <param name="Words">Command and options.</param>
internal sealed record Arguments(string[] Settings, string[] Words)
{
    /// <summary>Takes them apart.</summary>
    /// <exception cref="StartException">A setting is not known or has no value.</exception>
    public static Arguments Read(string[] args)
    {
        var settings = new List<string>();
        var words = new List<string>();
        for (int index = 0; index < args.Length; index++)
        {
            if (Key(args[index]) is not { } key)
            {
                words.Add(args[index]);
                continue;
            }

            if (!KnownSettings.Has(key))
            {
                throw new StartException(KnownSettings.Unknown(key));
            }

            string? value = args[index].Contains('=', StringComparison.Ordinal) ? args[index][(args[index].IndexOf('=', StringComparison.Ordinal) + 1)..]
                : index + 1 < args.Length && !args[index + 1].StartsWith("--", StringComparison.Ordinal) ? args[++index]
                : throw new StartException($"The setting {key} has no value; write --{key}=value.");
            settings.Add($"--{key}={value}");
        }

        return new Arguments([.. settings], [.. words]);
    }

    /// <summary>The name of a setting; null for a word of a command.</summary>
    private static string? Key(string word)
    {
        if (!word.StartsWith("--", StringComparison.Ordinal))
        {
            return null;
        }

        string name = word[2..].Split('=')[0];
        return name.Contains(':', StringComparison.Ordinal) || KnownSettings.IsOfPlatform(name) ? name : null;
    }
}
