using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Understanding.Triage;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Contacts;

/// <summary>Reads the folder Contacts: answers of residents from which names and permissions are learnt.</summary>
internal static class ContactExamples
{
    private const int LongestLine = 1500;

    /// <summary>All lines, by file; empty where there is no such folder.</summary>
    /// <exception cref="ContentException">A line is wrong or stands there twice.</exception>
    public static IReadOnlyList<ContactExample> Load(string contentFolder)
    {
        string folder = Path.Combine(contentFolder, "Contacts");
        var seen = new Dictionary<string, YamlText>(StringComparer.Ordinal);
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).SelectMany(YamlRecord.LoadList).Select(record => Read(record, seen))]
            : [];
    }

    private static ContactExample Read(YamlRecord record, Dictionary<string, YamlText> seen)
    {
        var text = record.Required("text", LongestLine);
        if (!seen.TryAdd(text.Value, text))
        {
            throw text.Wrong($"\"{text.Value}\" stands already in {Path.GetFileName(seen[text.Value].File)}, line {seen[text.Value].Line}; remove one of the two.");
        }

        var asked = record.Choice<Expectation>("asked");
        var name = record.Optional("name");
        if (name is not null && Words(name.Value).Except(Words(text.Value)).FirstOrDefault() is { } strange)
        {
            throw name.Wrong($"the name \"{name.Value}\" does not stand in the text: \"{strange}\" is missing there.");
        }

        bool? calls = record.Optional("calls") switch
        {
            null => null,
            { Value: "yes" or "true" } => true,
            { Value: "no" or "false" } => false,
            var other => throw other.Wrong($"\"calls\" is \"{other.Value}\"; write yes or no, or leave it out where nothing is said of calls."),
        };
        var example = new ContactExample(text.Value, asked, name?.Value, record.Optional("phone")?.Value, record.Optional("email")?.Value, calls);
        record.NothingElse();
        return example;
    }

    private static IEnumerable<string> Words(string text) => Utterance.Read(text).Words(Range.All);
}
