using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Learning;

/// <summary>Reads and checks the example lines of content files.</summary>
internal static class ExampleReader
{
    private const int LongestLine = 1500;

    /// <summary>All topic files of a folder in the order of their names.</summary>
    public static IReadOnlyList<TopicExamples> Topics(string folder)
    {
        var seen = new Dictionary<string, YamlText>(StringComparer.Ordinal);
        var topics = new List<TopicExamples>();
        foreach (string file in Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            var record = YamlRecord.Load(file);
            topics.Add(new TopicExamples(record.Required("id").Value, record.Strings("keywords"), Lines(record, "examples", seen)));
        }

        return topics.Count > 0 ? topics : throw new ContentException(Path.GetFullPath(folder), 1, "there is no topic; nothing could be learnt without one.");
    }

    /// <summary>The lines of one kind of danger.</summary>
    public static CrisisExamples Crisis(string folder, CrisisKind kind)
    {
        var record = Named(folder, kind.ToString());
        var seen = new Dictionary<string, YamlText>(StringComparer.Ordinal);
        return new CrisisExamples(kind, Lines(record, "certain", seen), Lines(record, "unclear", seen));
    }

    /// <summary>The lines of one dialog act.</summary>
    public static IEnumerable<Labelled<DialogAct>> Act(string folder, DialogAct act) =>
        Lines(Named(folder, act.ToString()), "examples", []).Select(line => new Labelled<DialogAct>(line, act));

    /// <summary>The field "examples" of a file.</summary>
    public static IReadOnlyList<Example> Examples(string file) => Lines(YamlRecord.Load(file), "examples", []);

    /// <summary>The four lists of side questions.</summary>
    public static IReadOnlyList<Labelled<Aside>> Asides(YamlRecord record) =>
    [
        .. new[] { ("cost", Aside.Cost), ("readers", Aside.Readers), ("duration", Aside.Duration), ("emergency_numbers", Aside.EmergencyNumbers) }
            .SelectMany(list => Lines(record, list.Item1, []).Select(line => new Labelled<Aside>(line, list.Item2))),
    ];

    /// <summary>The corrections with what each is about.</summary>
    public static IReadOnlyList<Labelled<CorrectionSubject>> Corrections(YamlRecord record) =>
        [.. record.Sections("corrections").Select(entry => new Labelled<CorrectionSubject>(new Example(entry.Required("text").Value, Voice.Alltag), entry.Choice<CorrectionSubject>("subject")))];

    private static YamlRecord Named(string folder, string name)
    {
        string id = name.ToLowerInvariant();
        var record = YamlRecord.Load(Path.Combine(folder, id + ".yaml"));
        var written = record.Required("id");
        return written.Value == id ? record : throw written.Wrong($"\"id\" is \"{written.Value}\"; in this file it should be \"{id}\".");
    }

    private static Example[] Lines(YamlRecord record, string field, Dictionary<string, YamlText> seen)
    {
        var lines = record.HeadedTexts(field);
        foreach (var (_, line) in lines)
        {
            if (line.Value.Length > LongestLine)
            {
                throw line.Wrong($"the line is {line.Value.Length} characters long; at most {LongestLine} are allowed.");
            }

            string plain = Utterance.Read(line.Value).Plain;
            if (seen.TryGetValue(plain, out var earlier) && (earlier.File != line.File || earlier.Value == line.Value))
            {
                throw line.Wrong($"\"{line.Value}\" stands already in {Path.GetFileName(earlier.File)}, line {earlier.Line}; remove one of the two.");
            }

            seen[plain] = line;
        }

        return [.. lines.Select(line => new Example(line.Text.Value, VoiceOf(line.Heading)))];
    }

    private static Voice VoiceOf(YamlText? heading) => heading is null ? Voice.Alltag
        : Enum.TryParse(heading.Value, ignoreCase: true, out Voice voice) ? voice
        : throw heading.Wrong($"\"{heading.Value}\" is no voice; known are {string.Join(", ", Enum.GetNames<Voice>()).ToLowerInvariant()}.");
}
