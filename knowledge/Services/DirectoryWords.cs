using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Knowledge.Services;

/// <summary>The German phrases in which the directory speaks of a service, from Words/directory.yaml.</summary>
public sealed class DirectoryWords
{
    private static readonly string[] s_keys =
    [
        "openUntil", "openNow", "openAlways", "openAlwaysOnline", "opensToday", "opensTomorrow", "opensOn", "opensOnDate", "holiday", "appointment", "hour", "minute",
        "for", "alsoFor", "inTown", "kilometres", "byPhone", "online", "contactOnline", "inCounty", "old", "undated", "ask", "callFree", "callLandline", "callMobile",
    ];

    private readonly Dictionary<string, string> _texts;

    private DirectoryWords(Dictionary<string, string> texts) => _texts = texts;

    /// <summary>The phrase with its gaps filled.</summary>
    public string this[string key, params ReadOnlySpan<(string Name, string Value)> values]
    {
        get
        {
            string text = _texts[key];
            foreach (var (name, value) in values)
            {
                text = text.Replace("{" + name + "}", value, StringComparison.Ordinal);
            }

            return text;
        }
    }

    /// <exception cref="ContentException">A phrase is missing, or one is not known.</exception>
    internal static DirectoryWords Read(YamlRecord record)
    {
        var texts = s_keys.ToDictionary(key => key, key => record.Line(key, 120));
        record.NothingElse();
        return new DirectoryWords(texts);
    }
}
