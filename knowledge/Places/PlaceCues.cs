namespace ThinkaLotse.Knowledge.Places;

/// <summary>The small words around a place name that tell whether somebody lives there, goes there, or is called so.</summary>
internal static class PlaceCues
{
    private const int Reach = 7;

    private static readonly HashSet<string> _living =
        ["wohne", "wohn", "wohnen", "wohnt", "wohnhaft", "wohnort", "lebe", "leb", "leben", "lebt", "komme", "komm", "kommen", "bin", "hause", "zuhause", "daheim"];

    private static readonly HashSet<string> _at = ["in", "aus", "bei", "im", "nahe", "innerhalb", "ort", "stadt", "gemeinde", "dorf", "ortsteil"];
    private static readonly HashSet<string> _between = ["der", "dem", "kreisstadt", "schonen", "kleinen", "stadtteil", .. _at];
    private static readonly HashSet<string> _denials = ["nicht", "nich", "net", "ned", "nie", "nimmer"];

    /// <summary>Before a denial that is about the name itself: "nein nicht Kölleda"; behind other words it is about them.</summary>
    private static readonly HashSet<string> _leads = ["nein", "ne", "nee", "aber", "doch", "also", "und", "ich", .. _living];

    private static readonly HashSet<string> _towards = ["nach", "richtung", "bis", "uber"];
    private static readonly HashSet<string> _persons = ["herr", "herrn", "frau", "familie", "fam", "heisse", "heiss", "namens", "nachname"];
    private static readonly HashSet<string> _streets = ["strasse", "str", "weg", "platz", "allee", "gasse", "ring", "chaussee"];

    /// <summary>Named after the county seat, but for the whole county: they say nothing about the town.</summary>
    private static readonly HashSet<string> _countyWide =
        ["landkreis", "kreis", "lk", "lkr", "landratsamt", "lra", "landrat", "kreisverwaltung", "jobcenter", "amtsgericht", "kreisverband", "vg", "verwaltungsgemeinschaft"];

    /// <summary>How much the words around say that the person is from there; null where they say that no place is meant, or only where the person goes.</summary>
    /// <param name="words">The message.</param>
    /// <param name="first">Index of the name's first word.</param>
    /// <param name="after">Index of the word after the name.</param>
    public static PlaceEvidence? Judge(List<Word> words, int first, int after)
    {
        if (IsSomethingElse(words, first, after))
        {
            return null;
        }

        int before = first - 1;
        while (Says(_between, words, before) && Says(_between, words, before - 1))
        {
            before--;
        }

        bool at = Says(_at, words, before);
        if (Says(_towards, words, before) || (!words[first].BeginsAnew && IsDenied(words, at ? before - 1 : before, at)))
        {
            return null;
        }

        bool living = Enumerable.Range(Math.Max(0, first - Reach), first - Math.Max(0, first - Reach)).Any(index => _living.Contains(words[index].Folded))
            || Says(_living, words, after);
        return (at, living) switch
        {
            (true, true) => PlaceEvidence.Home,
            (true, false) => PlaceEvidence.Introduced,
            _ => first == 0 && after == words.Count ? PlaceEvidence.WholeMessage : PlaceEvidence.Named,
        };
    }

    /// <summary>"nicht in Kölleda", "nicht mehr in Kölleda", "nein, nicht Kölleda"; but not "das Geld reicht nicht Kölleda".</summary>
    private static bool IsDenied(List<Word> words, int last, bool at)
    {
        int denial = Says(_denials, words, last - 1) && words[last].Folded == "mehr" ? last - 1 : last;
        return Says(_denials, words, denial) && (at || denial == 0 || words[denial].BeginsAnew || Says(_leads, words, denial - 1));
    }

    private static bool Says(HashSet<string> these, List<Word> words, int index) =>
        index >= 0 && index < words.Count && these.Contains(words[index].Folded);

    private static bool IsSomethingElse(List<Word> words, int first, int after)
    {
        return Says(_countyWide, words, first - 1)
            || Says(_persons, words, first - 1)
            || (Says(_persons, words, first - 2) && words[first - 1].IsCapitalised)
            || (first > 1 && words[first - 1].Folded == "ist" && words[first - 2].Folded == "name")
            || Says(_streets, words, after);
    }
}
