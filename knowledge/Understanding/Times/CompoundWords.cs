namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Takes "Dienstagvormittag" and "heuteabend" apart.</summary>
internal static class CompoundWords
{
    private const int ShortestDay = 4;
    private const int Longest = 28;

    private static readonly (string Ending, Word Part)[] Parts =
        [.. new[] { "vormittags", "vormittag", "vormitags", "vormitag", "nachmittags", "nachmittag", "nachmitags", "nachmitag", "mittags", "mittag", "morgens", "abends", "abend", "früh" }
            .Select(part => (Spelling.Fold(part), Vocabulary.Find(Spelling.Fold(part)))),
            ("morgen", new Word(WordSense.Part, (int)PartOfDay.Morning))];

    /// <summary>The day and the part of the day, or null when the word isn't made of these two.</summary>
    public static (Word Day, Word Part)? Split(string folded)
    {
        foreach (var (ending, part) in Parts)
        {
            if (folded.Length is >= ShortestDay + 4 and <= Longest && folded.EndsWith(ending, StringComparison.Ordinal)
                && folded.Length - ending.Length >= ShortestDay && Day(folded[..^ending.Length], ending) is { } day)
            {
                return (day, part);
            }
        }

        return null;
    }

    // "Dienstagabends" is each Tuesday evening, like "dienstags".
    private static Word? Day(string folded, string ending) => Vocabulary.Find(folded) switch
    {
        { Sense: WordSense.Weekday } day when ending.EndsWith('s') => day with { Sense = WordSense.Weekdays },
        { Sense: WordSense.Weekday or WordSense.Weekdays or WordSense.DaysAway } day => day,
        { Sense: WordSense.Morning } => new Word(WordSense.DaysAway, 1),
        { Sense: WordSense.Feast } day => day,
        _ => null,
    };
}
