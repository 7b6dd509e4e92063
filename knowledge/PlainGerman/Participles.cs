namespace ThinkaLotse.Knowledge.PlainGerman;

/// <summary>Tells the past participle of a German verb by its form: "geprüft", "eingereicht", "bezahlt", "informiert", "verschoben".</summary>
internal sealed class Participles(PlainWords words)
{
    private const int ShortestParticiple = 5;

    private static readonly string[] _weakInSt = ["sst", "eist", "öst"];

    /// <param name="word">In small letters.</param>
    public bool Is(string word) =>
        word.Length >= ShortestParticiple
        && !words.NoParticiples.Contains(word)
        && (IsCore(word) || words.SeparablePrefixes.Any(prefix => word.StartsWith(prefix, StringComparison.Ordinal) && IsBehindPrefix(word[prefix.Length..])));

    /// <summary>Whether the word may be the infinitive as well, as in "wir werden beraten".</summary>
    public bool IsInfinitiveToo(string word) =>
        words.LikeInfinitive.Contains(word) || words.SeparablePrefixes.Any(prefix => word.StartsWith(prefix, StringComparison.Ordinal) && words.LikeInfinitive.Contains(word[prefix.Length..]));

    // "abgeben" is an infinitive as "geben" is, "angehört" a participle though "gehört" may be none.
    private bool IsBehindPrefix(string rest) => rest.Length >= ShortestParticiple && (rest.EndsWith('t') || !words.NoParticiples.Contains(rest)) && IsCore(rest);

    private bool IsCore(string word) => IsForeign(word) || IsWithGe(word) || IsBound(word);

    private static bool IsForeign(string word) => word.Length > 6 && word.EndsWith("iert", StringComparison.Ordinal);

    private static bool IsWithGe(string word) =>
        word.StartsWith("ge", StringComparison.Ordinal) && (EndsLikeWeak(word) || word.EndsWith("en", StringComparison.Ordinal) || word is "getan" or "gesehn");

    private bool IsBound(string word) => words.BoundPrefixes.Any(prefix =>
        word.StartsWith(prefix, StringComparison.Ordinal)
        && word.Length > prefix.Length + 2
        && (EndsLikeWeak(word) || words.StrongStems.Contains(word[prefix.Length..])));

    // "gemahnt", "gelöst", "gefasst"; not "Sicherheit" and no superlative.
    private static bool EndsLikeWeak(string word) =>
        word.EndsWith('t') && !word.EndsWith("heit", StringComparison.Ordinal) && (!word.EndsWith("st", StringComparison.Ordinal) || _weakInSt.Any(ending => word.EndsWith(ending, StringComparison.Ordinal)));
}
