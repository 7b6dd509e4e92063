namespace ThinkaLotse.Knowledge.Places;

/// <summary>The small words around a place name that tell whether somebody lives there, goes there, or is called so.</summary>
internal static class PlaceCues
{
    private const int Reach = 7;

    private static readonly HashSet<string> _living =
        ["wohne", "wohn", "wohnen", "wohnt", "wohnhaft", "wohnort", "lebe", "leb", "leben", "lebt", "komme", "komm", "kommen", "bin", "hause", "zuhause", "daheim"];

    private static readonly HashSet<string> _at = ["in", "aus", "bei", "im", "nahe", "innerhalb", "ort", "stadt", "gemeinde", "dorf", "ortsteil"];
    private static readonly HashSet<string> _between = ["der", "dem", "kreisstadt", "schonen", "kleinen", "stadtteil", .. _at];
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
        while (before > 0 && _between.Contains(words[before].Folded) && _between.Contains(words[before - 1].Folded))
        {
            before--;
        }

        bool at = before >= 0 && _at.Contains(words[before].Folded);
        if (before >= 0 && _towards.Contains(words[before].Folded))
        {
            return null;
        }

        bool living = Enumerable.Range(Math.Max(0, first - Reach), first - Math.Max(0, first - Reach)).Any(index => _living.Contains(words[index].Folded))
            || (after < words.Count && _living.Contains(words[after].Folded));
        return (at, living) switch
        {
            (true, true) => PlaceEvidence.Home,
            (true, false) => PlaceEvidence.Introduced,
            _ => first == 0 && after == words.Count ? PlaceEvidence.WholeMessage : PlaceEvidence.Named,
        };
    }

    private static bool IsSomethingElse(List<Word> words, int first, int after)
    {
        string before = first > 0 ? words[first - 1].Folded : "";
        string twoBefore = first > 1 ? words[first - 2].Folded : "";
        return _countyWide.Contains(before)
            || _persons.Contains(before)
            || (_persons.Contains(twoBefore) && words[first - 1].IsCapitalised)
            || (before == "ist" && twoBefore == "name")
            || (after < words.Count && _streets.Contains(words[after].Folded));
    }
}
