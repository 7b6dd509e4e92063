using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Contacts;

/// <summary>Reads the first names that residents bear.</summary>
internal static class GivenNames
{
    private static readonly string[] _lists = ["german_women", "german_men", "eastern", "near_east", "others"];

    /// <summary>The names of the file, folded like the words of a message.</summary>
    /// <exception cref="ContentException">The file is not as it should be.</exception>
    public static IReadOnlySet<string> Load(string path)
    {
        var record = YamlRecord.Load(path);
        var names = _lists.SelectMany(record.Strings).Select(name => Utterance.Read(name).Plain).ToHashSet(StringComparer.Ordinal);
        record.NothingElse();
        return names;
    }
}
