using System.CommandLine;
using System.CommandLine.Parsing;
using ThinkaLotse.Bot.Hosting.Settings;

namespace ThinkaLotse.Bot.Commands;

/// <summary>What is told about a command line that can't be read: what is wrong, and the nearest that there is.</summary>
internal static class Mistyped
{
    private const string NoCommand = "no command at all, with which the server runs";
    private const string Urls = "--urls=http://localhost:5080";

    // What people try because other programs have it.
    private static readonly Dictionary<string, string> s_elsewhere = new(StringComparer.OrdinalIgnoreCase)
    {
        ["serve"] = NoCommand,
        ["server"] = NoCommand,
        ["start"] = NoCommand,
        ["run"] = NoCommand,
        ["--port"] = Urls,
        ["--host"] = Urls,
        ["--listen"] = Urls,
    };

    /// <summary>One sentence, and where to read on.</summary>
    public static string Sentence(ParseResult parsed)
    {
        string help = $"See {string.Join(' ', Path(parsed).Append("--help"))}.";
        if (parsed.UnmatchedTokens is not [var token, ..])
        {
            return $"{string.Join(' ', parsed.Errors[0].Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))} {help}";
        }

        string word = token.Split('=')[0];
        string kind = word.StartsWith('-') ? "option" : parsed.CommandResult.Command is RootCommand ? "command" : "word";
        string meant = NearestWord.Of(word, Known(parsed.CommandResult.Command)) is { } near ? $"; did you mean {s_elsewhere.GetValueOrDefault(near, near)}?" : ".";
        return $"The {kind} {word} is not known{meant} {help}";
    }

    private static IEnumerable<string> Known(Command command) =>
    [
        .. s_elsewhere.Keys,
        .. command.Subcommands.Select(other => other.Name),
        .. command.Options.Select(option => option.Name),
        "--urls",
        .. KnownSettings.Names(KnownSettings.Sections.Keys).Select(name => $"--{name}"),
    ];

    private static List<string> Path(ParseResult parsed)
    {
        var names = new List<string>();
        for (var at = parsed.CommandResult; at is { Command: not RootCommand }; at = at.Parent as CommandResult)
        {
            names.Insert(0, at.Command.Name);
        }

        return names;
    }
}
