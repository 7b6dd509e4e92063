using ThinkaLotse.Knowledge.Understanding.Learning;
using ThinkaLotse.Knowledge.Understanding.Rules;
using ThinkaLotse.Knowledge.Understanding.Triage;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Contacts;

/// <summary>What speaks for and against calls in an answer: its words, and which signs (Content/Words/calls.yaml) stand together in a clause.</summary>
/// <param name="lessons">Makes texts ready.</param>
/// <param name="signs">The signs.</param>
/// <param name="known">Mends misspelt words.</param>
internal sealed class CallFeatures(Lessons lessons, ConceptBook signs, KnownWords known)
{
    private const uint Salt = 11;
    private const int MostClauses = 24;
    private const int FewWords = 4;

    /// <summary>Words that are left out when little else was written: "Paula Richter, nein, Tel. …" is a bare no.</summary>
    private static readonly HashSet<string> Masks = [CallText.Number, CallText.Address, CallText.Name, "tel", "telefon", "handy", "nummer", "mail", "email", "name", "mobil", "festnetz", "bitte", "ich", "heisse", "bin", "und", "mein", "ist"];

    /// <summary>How much the signs count beside the words, chosen by cross-validation.</summary>
    private const float Signs = 1.5f;

    /// <summary>The features of an answer.</summary>
    /// <param name="plain">The answer as <see cref="CallText"/> makes it.</param>
    /// <param name="rules">The meanings that the phrase rules find in it.</param>
    /// <param name="asked">What was asked before.</param>
    public SparseVector Of(string plain, IEnumerable<string> rules, Expectation asked)
    {
        string[] found = [.. rules.Order(StringComparer.Ordinal).Select(rule => "zq" + rule)];
        var features = Features(Utterance.Read(plain), asked);
        features.Add("tells=" + plain.Contains(CallText.Address, StringComparison.Ordinal) + plain.Contains(CallText.Number, StringComparison.Ordinal));
        features.UnionWith(found);
        features.Add("rules=" + string.Join('+', found));
        return Joined(lessons.Read($"{plain} {string.Join(' ', found)}"), features);
    }

    private HashSet<string> Features(Utterance text, Expectation asked)
    {
        var features = new HashSet<string>(StringComparer.Ordinal) { $"asked={asked}", $"clauses={Math.Min(text.Clauses.Count, 4)}" };
        var lookup = signs.Lookup(known);
        string[] before = [];
        foreach (var clause in text.Clauses.Take(MostClauses))
        {
            string[] found = [.. signs.Find(text.Part(clause), lookup).Distinct().Order(StringComparer.Ordinal)];
            bool isQuestion = clause.End.Value < text.Tokens.Count && text.Tokens[clause.End.Value].Folded == "?";
            string kind = isQuestion ? "?" : "";
            features.Add(kind + "all=" + string.Join('+', found));
            for (int first = 0; first < found.Length; first++)
            {
                features.Add(kind + found[first]);
                for (int second = first + 1; second < found.Length; second++)
                {
                    features.Add($"{kind}{found[first]}+{found[second]}");
                    for (int third = second + 1; third < found.Length; third++)
                    {
                        features.Add($"{kind}{found[first]}+{found[second]}+{found[third]}");
                    }
                }

                foreach (string earlier in before)
                {
                    features.Add($"{earlier}>{found[first]}");
                }
            }

            AddWords(features, text, clause);
            AddOrder(features, text, clause, lookup);
            before = found.Length > 0 ? found : before;
        }

        string[] rest = [.. text.Words(..).Where(word => !Masks.Contains(word))];
        if (rest.Length <= FewWords)
        {
            features.Add("rest=" + string.Join(' ', rest));
            features.Add("restSigns=" + string.Join(' ', signs.Find(text.Tokens, lookup).Order(StringComparer.Ordinal)));
        }

        return features;
    }

    /// <summary>Which sign follows which, whatever words without a sign stand between.</summary>
    private void AddOrder(HashSet<string> features, Utterance text, Range clause, WordLookup lookup)
    {
        string earliest = "^";
        string earlier = "^";
        foreach (var token in text.Part(clause))
        {
            foreach (string sign in signs.Find([token], lookup).Take(1))
            {
                features.Add($"o={earlier} {sign}");
                features.Add($"o={earliest} {earlier} {sign}");
                features.Add($"ow={earlier} {token.Folded}");
                (earliest, earlier) = (earlier, sign);
            }
        }

        features.Add($"o={earlier} $");
    }

    private static void AddWords(HashSet<string> features, Utterance text, Range clause)
    {
        string[] words = [.. text.Words(clause).Select(word => char.IsAsciiDigit(word[0]) ? "0" : word)];
        for (int at = 0; at < words.Length; at++)
        {
            features.Add("w=" + words[at]);
            features.Add($"b={(at == 0 ? "^" : words[at - 1])} {words[at]}");
            if (at > 1)
            {
                features.Add($"s={words[at - 2]} _ {words[at]}");
            }
        }
    }

    private static SparseVector Joined(SparseVector words, HashSet<string> features)
    {
        var weights = new Dictionary<int, float>();
        for (int at = 0; at < words.Buckets.Length; at++)
        {
            weights[words.Buckets[at]] = words.Weights[at];
        }

        int[] buckets = [.. features.Select(feature => (int)(StableHash.Finish(StableHash.Add(StableHash.Begin(Salt), feature)) & (RawFeatures.BucketCount - 1))).Distinct()];
        float each = Signs / MathF.Sqrt(buckets.Length);
        foreach (int bucket in buckets)
        {
            weights[bucket] = weights.GetValueOrDefault(bucket) + each;
        }

        int[] ordered = [.. weights.Keys.Order()];
        float length = MathF.Sqrt(1 + (Signs * Signs));
        return new SparseVector(ordered, [.. ordered.Select(bucket => weights[bucket] / length)], words.Ideas);
    }
}
