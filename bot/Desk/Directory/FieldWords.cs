namespace ThinkaLotse.Bot.Desk.Directory;

/// <summary>The lines of a field without the signs of the file around them.</summary>
public static class FieldWords
{
    /// <summary>For reading only.</summary>
    /// <param name="lines">As <see cref="ThinkaLotse.Knowledge.Curation.ServiceFields"/> gives them.</param>
    public static string Of(string lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        string value = lines[(lines.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
        if (value.StartsWith(">-", StringComparison.Ordinal))
        {
            value = string.Join(' ', value[2..].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        }

        return value.Trim('[', ']').Replace("\\\"", "\"", StringComparison.Ordinal) is ['"', .., '"'] quoted ? quoted[1..^1] : value.Trim('[', ']');
    }
}
