using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Understanding;
using ThinkaLotse.Knowledge.Understanding.Evaluation;
using ThinkaLotse.Tests.Conventions;

namespace ThinkaLotse.Tests.Knowledge.Understanding;

/// <summary>Messages written after the examples and kept out of the content folder: nothing learns from them, they only measure.</summary>
internal static class Unseen
{
    /// <summary>By topic.</summary>
    public static IReadOnlyList<KnownLine> Concerns => [.. Read("unseen-concerns.yaml", (topic, text) => new KnownLine { Text = text, Topics = [topic] })];

    /// <summary>By kind of danger, and what only sounds like it.</summary>
    public static IReadOnlyList<KnownLine> Dangers => [.. Read("unseen-danger.yaml", (kind, text) => new KnownLine
    {
        Text = text,
        Crisis = kind == "none" ? null : Enum.Parse<CrisisKind>(kind, ignoreCase: true),
        IsHardNegative = kind == "none",
    })];

    private static IEnumerable<KnownLine> Read(string file, Func<string, string, KnownLine> line)
    {
        var record = YamlRecord.Load(Path.Combine(Repository.Root, "tests", "Knowledge", "Understanding", file));
        return record.Keys.ToArray().SelectMany(key => record.Strings(key).Select(text => line(key, text)));
    }
}
