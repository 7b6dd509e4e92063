using ThinkaLotse.Knowledge.Understanding.Learning;
using ThinkaLotse.Knowledge.Understanding.Triage;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Contacts;

/// <summary>What speaks for and against a word's being part of the writer's name: its own look and that of its neighbours.</summary>
/// <param name="ordinary">Folded words of everyday language, with how often they occur in the examples.</param>
/// <param name="givenNames">Folded first names.</param>
/// <param name="familyNames">Folded family names, also those that are everyday words.</param>
internal sealed class NameFeatures(IReadOnlyDictionary<string, int> ordinary, IReadOnlySet<string> givenNames, IReadOnlySet<string> familyNames)
{
    private const uint Salt = 9;
    private const int LongestEnding = 3;
    private const int Rare = 4;
    private const int ReachBefore = 6;

    private static readonly HashSet<string> Titles = ["frau", "herr", "hr", "fr", "dr", "prof", "familie", "fam", "dipl", "herrn"];

    private static readonly string[] FamilyEndings = ["escu", "owski", "owska", "inski", "inska", "ewski", "ewska", "icki", "icka", "czyk", "enko", "chuk", "czuk", "ovic", "oglu", "mann", "dze"];

    /// <summary>Other people of whom residents speak; the name behind is theirs.</summary>
    private static readonly HashSet<string> Others =
    [
        "mann", "frau", "sohn", "tochter", "vater", "mutter", "mama", "papa", "vati", "mutti", "bruder", "schwester", "oma", "opa", "enkel", "enkelin", "freund", "freundin", "kumpel", "nachbar", "nachbarin", "chef", "chefin", "kollege", "kollegin",
        "betreuer", "betreuerin", "sozialarbeiter", "sozialarbeiterin", "arzt", "hausarzt", "anwalt", "anwaltin", "lehrer", "lehrerin", "vermieter", "vermieterin", "partner", "partnerin", "ex", "cousin", "cousine", "onkel", "tante", "schwager", "schwagerin",
        "schwiegermutter", "schwiegervater", "schwiegertochter", "schwiegersohn", "kind", "kinder", "seine", "ihre", "deren", "er", "sie",
    ];

    private static readonly HashSet<string> Introducing = ["heisse", "heisze", "heise", "heiss", "heis", "heess", "heees", "name", "nam", "bin", "bins", "hier", "gruss", "grusse", "mfg", "lg", "gez", "vg", "nennt", "nennen", "spricht", "schreibt", "selbst", "selber"];

    /// <summary>A first name, as it stands in the list.</summary>
    public bool IsGiven(Token token) => givenNames.Contains(token.Folded);

    /// <summary>A family name, as it stands in the list or ends like those of many.</summary>
    public bool IsFamily(Token token) => familyNames.Contains(token.Folded) || Array.Exists(FamilyEndings, ending => token.Folded.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>In one of the lists, or with a capital and no word of the examples.</summary>
    public bool MayBeName(NameText text, int at)
    {
        var token = text.Tokens[at];
        return token.Kind == TokenKind.Word && !IsTitle(token)
            && (givenNames.Contains(token.Folded) || familyNames.Contains(token.Folded) || (!ordinary.ContainsKey(token.Folded) && char.IsUpper(text.Text[token.Start])));
    }

    /// <summary>A title or a form of address.</summary>
    public static bool IsTitle(Token token) => Titles.Contains(token.Folded);

    /// <summary>The features of one token.</summary>
    /// <param name="text">The message.</param>
    /// <param name="at">Which token.</param>
    /// <param name="ruled">The tokens that the rules take for the name.</param>
    /// <param name="asked">What was asked before.</param>
    /// <param name="before">Whether the token before is part of the name.</param>
    public SparseVector Of(NameText text, int at, IReadOnlySet<int> ruled, Expectation asked, bool before)
    {
        var token = text.Tokens[at];
        string look = Look(text, at);
        string previous = Look(text, at - 1);
        string next = Look(text, at + 1);
        var (start, end) = Part(text, at);
        var features = new List<string>(64)
        {
            "bias", $"asked={asked}", "look=" + look, $"look={look}{asked}", "word=" + token.Folded, "end=" + token.Folded[^Math.Min(LongestEnding, token.Folded.Length)..],
            "ruled=" + ruled.Contains(at) + look, "anyRuled=" + (ruled.Count > 0) + ruled.Contains(at), "before=" + before + look, $"before={before}{previous}{look}{next}",
            "beforeWord=" + before + Word(text, at - 1), "beforeNext=" + before + Word(text, at + 1) + look,
            $"joined={text.IsHyphenated(at)}{text.IsHyphenated(at + 1)}{before}", $"mail={text.IsInAddress(token)}{look}", $"mail={text.IsInAddress(token)}{before}",
            $"l12={Word(text, at - 2)} {Word(text, at - 1)}", $"l1look={Word(text, at - 1)}{look}", $"l2look={Word(text, at - 2)} {previous}{look}", $"r1look={Word(text, at + 1)}{look}", $"r12={Word(text, at + 1)} {Word(text, at + 2)}",
            $"lr={previous}{look}{next}", $"ll={Look(text, at - 2)}{previous}{look}", $"rr={look}{next}{Look(text, at + 2)}",
            $"place={at == 0}{at == text.Tokens.Count - 1}{Math.Min(text.Tokens.Count, 6)}{look}",
            $"part={at - start}{end - at}{look}", $"partLength={Math.Min(end - start, 6)}{look}", "partLooks=" + string.Concat(Enumerable.Range(start, Math.Min(end - start, 5)).Select(each => Look(text, each))) + Math.Min(at - start, 5),
            $"partFirst={Word(text, start)}{look}", $"partSides={Word(text, start - 1)}{Word(text, end)}{Math.Min(end - start, 4)}{look}",
        };
        features.Add("of=" + Before(text, at, start) + look);
        features.Add($"of={Before(text, at, start)}{before}{previous}");
        for (int away = 1; away <= 3; away++)
        {
            features.Add($"l{away}={Word(text, at - away)}");
            features.Add($"r{away}={Word(text, at + away)}");
            features.Add($"ll{away}={Look(text, at - away)}{look}");
            features.Add($"rl{away}={Look(text, at + away)}{look}");
        }

        return Weighed(features);
    }

    /// <summary>Whose name may begin here: the nearest word before, in the same part, that speaks of the writer or of somebody else.</summary>
    private static string Before(NameText text, int at, int start)
    {
        for (int before = at - 1; before >= Math.Max(start, at - ReachBefore); before--)
        {
            string word = text.Tokens[before].Folded;
            if (Introducing.Contains(word) || Others.Contains(word))
            {
                return Introducing.Contains(word) ? "me" : "other";
            }
        }

        return start > 0 && text.Tokens[start - 1].Kind != TokenKind.Word ? text.Tokens[start - 1].Folded : "";
    }

    /// <summary>The words between two stops, numbers or addresses.</summary>
    private static (int Start, int End) Part(NameText text, int at)
    {
        int start = at;
        int end = at + 1;
        while (start > 0 && text.Tokens[start - 1].Kind == TokenKind.Word)
        {
            start--;
        }

        while (end < text.Tokens.Count && text.Tokens[end].Kind == TokenKind.Word)
        {
            end++;
        }

        return (start, end);
    }

    private static string Word(NameText text, int at) => at < 0 ? "^" : at >= text.Tokens.Count ? "$" : text.Tokens[at].Folded;

    /// <summary>The kind of word: its capitals, and whether it is a first name, a family name, a title, an everyday word.</summary>
    private string Look(NameText text, int at)
    {
        if (at < 0 || at >= text.Tokens.Count)
        {
            return "|";
        }

        var token = text.Tokens[at];
        if (token.Kind != TokenKind.Word)
        {
            return token.Kind == TokenKind.Number ? "0" : token.Folded == HeardText.Address ? "@" : ".";
        }

        string capitals = !char.IsUpper(text.Text[token.Start]) ? "a" : token.Length > 1 && char.IsUpper(text.Text[token.End - 1]) ? "AA" : "A";
        int occurrences = ordinary.GetValueOrDefault(token.Folded);
        string kind = IsTitle(token) ? "T" : token.Length == 1 ? "1"
            : (givenNames.Contains(token.Folded) ? "G" : familyNames.Contains(token.Folded) ? "F" : "") + (occurrences == 0 ? "?" : occurrences < Rare ? "r" : "o");
        return capitals + kind;
    }

    private static SparseVector Weighed(List<string> features)
    {
        int[] buckets = [.. features.Select(feature => (int)(StableHash.Finish(StableHash.Add(StableHash.Begin(Salt), feature)) & (RawFeatures.BucketCount - 1))).Distinct().Order()];
        float[] weights = new float[buckets.Length];
        Array.Fill(weights, 1 / MathF.Sqrt(buckets.Length));
        return new SparseVector(buckets, weights, 0);
    }
}
