using System.Collections.Frozen;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Finds what a word means: first as it is written, then as it sounds, then with a slip of the finger.</summary>
internal static class Vocabulary
{
    // Short words sound like too many others.
    private const int ShortestBySound = 6;

    private static readonly FrozenDictionary<string, Word> Words = Read();
    private static readonly FrozenDictionary<string, Word> Sounds = ReadSounds();

    /// <summary>The meaning of a folded word; <see cref="WordSense.Unknown"/> for the many words that aren't about time.</summary>
    public static Word Find(string folded) =>
        Words.TryGetValue(folded, out var word) ? word
        : folded.Length >= ShortestBySound && !RealWords.Contains(folded) && Sounds.TryGetValue(Spelling.Sound(folded), out var sounding) ? sounding
        : Misspelling.Find(folded);

    private static FrozenDictionary<string, Word> ReadSounds() => Words
        .Where(word => word.Key.Length >= ShortestBySound)
        .GroupBy(word => Spelling.Sound(word.Key), word => word.Value)
        .Where(sound => sound.Distinct().Count() == 1)
        .ToFrozenDictionary(sound => sound.Key, sound => sound.First());

    private static FrozenDictionary<string, Word> Read()
    {
        var words = new Dictionary<string, Word>();
        var tables = new[] { DayWords.All, FeastWords.All, ClockWords.All, SentenceWords.All, OpenWords.All, NumberWords.All() };
        foreach (var (sense, value, spellings) in tables.SelectMany(table => table))
        {
            foreach (string spelling in spellings.Split(' '))
            {
                // Spellings that only differ by an umlaut are one; the same word in two columns is a mistake of the tables.
                var word = new Word(sense, value);
                if (!words.TryAdd(Spelling.Fold(spelling), word) && words[Spelling.Fold(spelling)] != word)
                {
                    throw new InvalidOperationException($"\"{spelling}\" stands in two columns of the vocabulary.");
                }
            }
        }

        return words.ToFrozenDictionary();
    }
}
