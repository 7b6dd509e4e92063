namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Takes "Dienstagvormittag", "heuteabend", "halbdrei" and "nächstewoche" apart.</summary>
internal static class CompoundWords
{
    private const int Shortest = 7;
    private const int ShortestFirst = 4;
    private const int Longest = 28;

    private static readonly (string Ending, Word Word)[] Endings =
        [.. new[] { "vormittags", "vormittag", "vormitags", "vormitag", "nachmittags", "nachmittag", "nachmitags", "nachmitag", "mittags", "mittag", "morgens", "abends", "abend", "früh", "woche" }
            .Select(part => (Spelling.Fold(part), Vocabulary.Find(Spelling.Fold(part)))),
            ("morgen", new Word(WordSense.Part, (int)PartOfDay.Morning))];

    private static readonly (string Beginning, Word Word)[] Fractions =
        [.. new[] { "dreiviertel", "viertel", "halb" }.Select(fraction => (fraction, Vocabulary.Find(fraction)))];

    /// <summary>The two words, or null when the word isn't made of two of ours.</summary>
    public static (Word First, Word Second)? Split(string folded)
    {
        if (folded.Length is < Shortest or > Longest)
        {
            return null;
        }

        foreach (var (ending, second) in Endings)
        {
            if (folded.EndsWith(ending, StringComparison.Ordinal) && folded.Length - ending.Length >= ShortestFirst
                && First(folded[..^ending.Length], second, ending.EndsWith('s')) is { } first)
            {
                return (first, second);
            }
        }

        return Fraction(folded);
    }

    private static (Word, Word)? Fraction(string folded)
    {
        foreach (var (beginning, word) in Fractions)
        {
            if (folded.StartsWith(beginning, StringComparison.Ordinal) && Vocabulary.Find(folded[beginning.Length..]) is { Sense: WordSense.Number } hour)
            {
                return (word, hour);
            }
        }

        return null;
    }

    // "Dienstagabends" is each Tuesday evening, like "dienstags".
    private static Word? First(string folded, Word second, bool isRepeated) => (Vocabulary.Find(folded), second.Sense) switch
    {
        ({ Sense: WordSense.Next or WordSense.AfterNext or WordSense.Coming or WordSense.This } adjective, WordSense.WeekUnit) => adjective,
        (_, WordSense.WeekUnit) => null,
        ({ Sense: WordSense.Weekday } day, _) when isRepeated => day with { Sense = WordSense.Weekdays },
        ({ Sense: WordSense.Weekday or WordSense.Weekdays or WordSense.DaysAway or WordSense.Feast } day, _) => day,
        ({ Sense: WordSense.Morning }, _) => new Word(WordSense.DaysAway, 1),
        _ => null,
    };
}
