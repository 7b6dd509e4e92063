using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Contacts;

/// <summary>Reads the first names, or the family names, that residents bear.</summary>
internal static class NameList
{
    /// <summary>The names of all lists of the file, folded like the words of a message.</summary>
    /// <exception cref="ContentException">The file is not as it should be.</exception>
    public static IReadOnlySet<string> Load(string path)
    {
        var record = YamlRecord.Load(path);
        return record.Keys.ToArray().SelectMany(record.Strings).Select(name => Utterance.Read(name).Plain).ToHashSet(StringComparer.Ordinal);
    }
}
