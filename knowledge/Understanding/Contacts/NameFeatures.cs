using ThinkaLotse.Knowledge.Understanding.Learning;
using ThinkaLotse.Knowledge.Understanding.Triage;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Contacts;

/// <summary>What speaks for and against a word's being part of the writer's name: its own look and that of its neighbours.</summary>
/// <param name="ordinary">Folded words of everyday language.</param>
/// <param name="givenNames">Folded first names.</param>
/// <param name="isPlace">Whether a text names a place of the county.</param>
internal sealed class NameFeatures(IReadOnlySet<string> ordinary, IReadOnlySet<string> givenNames, Func<string, bool> isPlace)
{
    private const uint Salt = 9;
    private const int LongestEnding = 3;

    /// <summary>The features of one token.</summary>
    /// <param name="utterance">The message.</param>
    /// <param name="at">Which token.</param>
    /// <param name="ruled">The tokens that the rules take for the name.</param>
    /// <param name="asked">What was asked before.</param>
    /// <param name="before">Whether the token before is part of the name.</param>
    public SparseVector Of(Utterance utterance, int at, IReadOnlySet<int> ruled, Expectation asked, bool before)
    {
        var features = new List<string>(40) { "bias", $"asked={asked}" };
        var token = utterance.Tokens[at];
        string look = Look(utterance, at);
        features.Add("look=" + look);
        features.Add($"look={look}{asked}");
        features.Add("word=" + token.Folded);
        features.Add("end=" + token.Folded[^Math.Min(LongestEnding, token.Folded.Length)..]);
        features.Add("ruled=" + ruled.Contains(at) + look);
        features.Add("anyRuled=" + (ruled.Count > 0) + ruled.Contains(at));
        features.Add("before=" + before + look);
        for (int away = 1; away <= 3; away++)
        {
            string left = Word(utterance, at - away);
            string right = Word(utterance, at + away);
            features.Add($"l{away}={left}");
            features.Add($"r{away}={right}");
            features.Add($"ll{away}={Look(utterance, at - away)}{look}");
            features.Add($"rl{away}={Look(utterance, at + away)}{look}");
        }

        features.Add($"l12={Word(utterance, at - 2)} {Word(utterance, at - 1)}");
        features.Add($"l1look={Word(utterance, at - 1)}{look}");
        features.Add($"r1look={Word(utterance, at + 1)}{look}");
        features.Add($"lr={Look(utterance, at - 1)}{look}{Look(utterance, at + 1)}");
        features.Add($"place={at == 0}{at == utterance.Tokens.Count - 1}{Math.Min(utterance.Tokens.Count, 6)}{look}");
        return Weighed(features);
    }

    /// <summary>Neighbouring words, a number as one sign.</summary>
    private static string Word(Utterance utterance, int at) => at < 0 ? "^" : at >= utterance.Tokens.Count ? "$" : utterance.Tokens[at].Kind == TokenKind.Number ? "0" : utterance.Tokens[at].Folded;

    /// <summary>The kind of word: its capitals, whether it is a first name, an everyday word, a place.</summary>
    private string Look(Utterance utterance, int at)
    {
        if (at < 0 || at >= utterance.Tokens.Count)
        {
            return "|";
        }

        var token = utterance.Tokens[at];
        if (token.Kind != TokenKind.Word)
        {
            return token.Kind == TokenKind.Number ? "0" : ".";
        }

        char first = utterance.Text[token.Start];
        string capitals = !char.IsUpper(first) ? "a" : token.Length > 1 && char.IsUpper(utterance.Text[token.End - 1]) ? "AA" : "A";
        bool isInAddress = (token.End < utterance.Text.Length && utterance.Text[token.End] == '@') || (token.Start > 0 && utterance.Text[token.Start - 1] == '@');
        string kind = givenNames.Contains(token.Folded) ? "G" : ordinary.Contains(token.Folded) ? "o" : isPlace(utterance.Text.Substring(token.Start, token.Length)) ? "p" : "?";
        return capitals + kind + (isInAddress ? "@" : "");
    }

    private static SparseVector Weighed(List<string> features)
    {
        int[] buckets = [.. features.Select(feature => (int)(StableHash.Finish(StableHash.Add(StableHash.Begin(Salt), feature)) & (RawFeatures.BucketCount - 1))).Distinct().Order()];
        float[] weights = new float[buckets.Length];
        Array.Fill(weights, 1 / MathF.Sqrt(buckets.Length));
        return new SparseVector(buckets, weights, 0);
    }
}
