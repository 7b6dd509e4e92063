using System.CommandLine;
using ThinkaLotse.Knowledge.Exchange;

namespace ThinkaLotse.Bot.Commands.Directory;

/// <summary>What export and import are told in the same way.</summary>
internal static class ExchangeOptions
{
    /// <summary>The option --format.</summary>
    public static Option<string> Format()
    {
        var format = new Option<string>("--format") { Description = "hsds: JSON for other programs; csv: a table for spreadsheets.", Required = true };
        format.AcceptOnlyFromAmong("hsds", "csv");
        return format;
    }

    /// <summary>The format of a name that <see cref="Format"/> accepts.</summary>
    public static ExchangeFormat Read(string name) => name == "csv" ? ExchangeFormat.Csv : ExchangeFormat.Hsds;
}
