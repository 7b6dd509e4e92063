using static ThinkaLotse.Knowledge.Understanding.Times.WordSense;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Recognises the misspelt long words of the grammar. Only words that few others resemble are open to it.</summary>
internal static class Misspelling
{
    private const int ShortestMisspelt = 5;
    private const int LongestMisspelt = 16;

    private static readonly (string Sound, Word Word, int Limit)[] Known =
    [
        Day("montag", 1), Day("dienstag", 2), Day("mittwoch", 3), Day("donnerstag", 4, 2), Day("freitag", 5), Day("samstag", 6), Day("sonnabend", 6), Day("sonntag", 7),
        Days("montags", 1), Days("dienstags", 2), Days("mittwochs", 3), Days("donnerstags", 4, 2), Days("freitags", 5), Days("samstags", 6), Days("sonntags", 7),
        As("vormittag", Part, (int)PartOfDay.Morning, 2), As("vormittags", Part, (int)PartOfDay.Morning, 2),
        As("nachmittag", Part, (int)PartOfDay.Afternoon, 2), As("nachmittags", Part, (int)PartOfDay.Afternoon, 2),
        As("mittags", Part, (int)PartOfDay.Noon, 1), As("mittag", Part, (int)PartOfDay.Noon, 1), As("abends", Part, (int)PartOfDay.Evening, 1),
        As("übermorgen", DaysAway, 2, 2), As("wochenende", WordSense.Weekend, 0, 2),
        As("januar", Month, 1, 1), As("februar", Month, 2, 1), As("september", Month, 9, 2), As("oktober", Month, 10, 1), As("november", Month, 11, 2), As("dezember", Month, 12, 2),
        As("zwischen", Between, 0, 1), As("frühestens", Earliest, 0, 2), As("spätestens", Latest, 0, 2), As("dreiviertel", ThreeQuarters, 0, 1),
        As("jederzeit", Open, 0, 1), As("weihnachten", WordSense.Feast, (int)Feast.Christmas, 2), As("nikolaus", WordSense.Feast, (int)Feast.Nicholas, 1),
        As("heiligabend", WordSense.Feast, (int)Feast.ChristmasEve, 2), As("silvester", WordSense.Feast, (int)Feast.NewYearsEve, 1), As("pfingsten", WordSense.Feast, (int)Feast.Whitsun, 1),
        As("nächste", Next, 0, 1), As("nächsten", Next, 0, 1), As("übernächste", AfterNext, 0, 2), As("kommende", Coming, 0, 1), As("kommenden", Coming, 0, 1),
        As("ungefähr", About, 0, 1), As("schnellstmöglich", Open, 0, 2),
    ];

    /// <summary>The word that was probably meant, or an unknown one.</summary>
    public static Word Find(string folded)
    {
        if (folded.Length is < ShortestMisspelt or > LongestMisspelt || RealWords.Contains(folded))
        {
            return default;
        }

        string sound = Spelling.Sound(folded);
        (int Distance, bool EndsOtherwise) best = (int.MaxValue, true);
        Word found = default;
        foreach (var (known, word, limit) in Known)
        {
            if (known[0] != sound[0] || Math.Abs(known.Length - sound.Length) > limit)
            {
                continue;
            }

            var match = (EditDistance.Between(known, sound, limit), known[^1] != sound[^1]);
            if (match.Item1 <= limit && match.CompareTo(best) < 0)
            {
                (best, found) = (match, word);
            }
        }

        return found;
    }

    private static (string Sound, Word Word, int Limit) Day(string name, int day, int limit = 1) => As(name, Weekday, day, limit);

    private static (string Sound, Word Word, int Limit) Days(string name, int day, int limit = 1) => As(name, Weekdays, day, limit);

    private static (string Sound, Word Word, int Limit) As(string name, WordSense sense, int value, int limit) =>
        (Spelling.Sound(Spelling.Fold(name)), new Word(sense, value), limit);
}
