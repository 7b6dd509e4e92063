using System.Text;

namespace ThinkaLotse.Knowledge.Exchange.Csv;

/// <summary>Several values in one cell, joined with " | "; a bar that belongs to a value has a backslash in front.</summary>
internal static class CellList
{
    public static string Join(IReadOnlyList<string> values) =>
        string.Join(" | ", values.Select(value => value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal)));

    public static IReadOnlyList<string> Split(string cell)
    {
        var values = new List<string>();
        var value = new StringBuilder();
        for (int at = 0; at < cell.Length; at++)
        {
            if (cell[at] == '\\' && at + 1 < cell.Length && cell[at + 1] is '\\' or '|')
            {
                value.Append(cell[++at]);
            }
            else if (cell[at] == '|')
            {
                values.Add(value.ToString());
                value.Clear();
            }
            else
            {
                value.Append(cell[at]);
            }
        }

        values.Add(value.ToString());
        return [.. values.Select(entry => entry.Trim()).Where(entry => entry.Length > 0)];
    }
}
