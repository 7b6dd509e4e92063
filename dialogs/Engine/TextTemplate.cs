namespace ThinkaLotse.Dialogs.Engine;

/// <summary>A text with placeholders in braces, such as "Ihr Code ist {code}.".</summary>
/// <param name="Raw">As it stands in the YAML file.</param>
public sealed record TextTemplate(string Raw)
{
    /// <summary>The text with its placeholders filled; values are put in as they are and never read as templates.</summary>
    public string Fill(IEnumerable<(string Name, string Value)> values)
    {
        string text = Raw;
        int position = 0;
        var map = values.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
        while (text.IndexOf('{', position) is var open and >= 0 && text.IndexOf('}', open) is var close and >= 0)
        {
            string name = text[(open + 1)..close];
            string value = map.TryGetValue(name, out string? found)
                ? found
                : throw new KeyNotFoundException($"The text \"{Raw}\" wants \"{name}\", which nobody fills.");
            text = string.Concat(text.AsSpan(0, open), value, text.AsSpan(close + 1));
            position = open + value.Length;
        }

        return text;
    }
}
