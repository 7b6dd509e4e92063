using System.Text.RegularExpressions;

namespace ThinkaLotse.Knowledge.Exchange.Csv;

/// <summary>Keeps spreadsheets from taking a text for something else: a formula that would run, a date ("24/7", "2024-01"), a number that loses its zero ("03634…"). Such a text gets an apostrophe in front, which is taken away again when the table is read.</summary>
internal static partial class CellGuard
{
    private const string Apostrophe = "'";

    /// <summary>The text as it stands in the cell.</summary>
    public static string Put(string text) => Endangered().IsMatch(text) && !Number().IsMatch(text) ? Apostrophe + text : text;

    /// <summary>The text that is meant by a cell.</summary>
    public static string Take(string cell) => cell.StartsWith('\'') ? cell[1..] : cell;

    /// <summary>Begins like a formula, or with an apostrophe; or holds nothing but digits and the signs of dates and numbers.</summary>
    [GeneratedRegex(@"^(?:[=+\-@'\t\r＝＋－＠]|\d[\d\s/.,:\-–]*$)")]
    private static partial Regex Endangered();

    /// <summary>Comes back from a spreadsheet as it was.</summary>
    [GeneratedRegex(@"^[1-9]\d{0,9}$")]
    private static partial Regex Number();
}
