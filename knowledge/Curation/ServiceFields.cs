using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Knowledge.Curation;

/// <summary>A service's file cut into its fields, so that two versions can be compared and merged field by field.</summary>
public static class ServiceFields
{
    /// <summary>The fields in the order of the file, each with its lines as written, the key among them; remarks are left out.</summary>
    /// <param name="text">As <see cref="ServiceWriter"/> wrote it; empty for a service that does not exist.</param>
    public static IReadOnlyDictionary<string, string> Of(string text)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        string? key = null;
        foreach (string line in text.Split('\n'))
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line[0] is not (' ' or '-') && line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
            {
                key = line[..colon];
                fields[key] = line + "\n";
            }
            else if (key is not null)
            {
                fields[key] += line + "\n";
            }
        }

        return fields;
    }

    /// <summary>The fields that differ, in the order of the files.</summary>
    public static IReadOnlyList<FieldChange> Changes(string before, string after)
    {
        var old = Of(before);
        var now = Of(after);
        return [.. old.Keys.Union(now.Keys).Where(key => old.GetValueOrDefault(key) != now.GetValueOrDefault(key)).Select(key => new FieldChange(key, old.GetValueOrDefault(key), now.GetValueOrDefault(key)))];
    }

    /// <summary>The text with one field's lines put in; null takes the field out.</summary>
    public static string With(string text, string field, string? lines)
    {
        var fields = Of(text).ToDictionary(StringComparer.Ordinal);
        fields[field] = lines ?? "";
        return string.Concat(fields.Values);
    }
}
