using ThinkaLotse.Knowledge.Understanding.Learning;
using ThinkaLotse.Knowledge.Understanding.Triage;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Contacts;

/// <summary>Marks the words that are the writer's name, learnt from answers of residents; what the rules found is one of the things it looks at.</summary>
internal sealed class NameModel
{
    private const int Other = 0;
    private const int Part = 1;
    private const int MostWords = 6;

    /// <summary>Longer messages tell stories, in which other people have names.</summary>
    private const int LongestMessage = 120;

    /// <summary>So probable each word of a name must be on average; a lower bound finds more and is wrong more often, measured by cross-validation over the answers in Contacts.</summary>
    private const float Sure = 0.5f;
    private const float Possible = 0.2f;

    private readonly NameFeatures _features;
    private readonly LinearModel _model;

    private NameModel(NameFeatures features, LinearModel model) => (_features, _model) = (features, model);

    /// <summary>Learns from answers.</summary>
    public static NameModel Train(NameFeatures features, Lazy<IReadOnlyList<ContactExample>> examples, Func<HeardText, Expectation, string?> rules, LearntFile learnt) =>
        new(features, LinearModel.Recall(learnt, "names", 2, () => [.. examples.Value.SelectMany(line => Lines(features, line, rules))], new LearningPlan(Rounds: 8)));

    /// <summary>The name, or null.</summary>
    /// <param name="heard">The message.</param>
    /// <param name="asked">What was asked before.</param>
    /// <param name="ruled">The name that the rules found, or null.</param>
    public string? Find(HeardText heard, Expectation asked, string? ruled)
    {
        var text = NameText.Read(heard);
        return text.Tokens.Count > LongestMessage || text.Places(ruled) is not { } taken
            ? ruled
            : new NameOrder(text, _features).Name(Spans(text, asked, taken));
    }

    /// <summary>The stretches of words that most probably are names, the surest first.</summary>
    private List<NameSpan> Spans(NameText text, Expectation asked, HashSet<int> ruled)
    {
        var parts = MostProbable(text, asked, ruled);
        var spans = new List<(NameSpan Span, float Score)>();
        for (int at = 0; at < parts.Length; at++)
        {
            int first = at;
            float sum = 0;
            while (at < parts.Length && at - first < MostWords && (parts[at] > 0 || (at > first && GoesOn(text, at, ruled, asked))))
            {
                sum += parts[at] > 0 ? parts[at] : Sure;
                at++;
            }

            if (at > first && sum / (at - first) >= Sure)
            {
                spans.Add((new NameSpan(first, at), sum / (at - first)));
            }
        }

        return [.. spans.OrderByDescending(span => span.Score).Select(span => span.Span)];
    }

    /// <summary>A word of a name that has begun: less has to speak for it where it is no word of everyday language.</summary>
    private bool GoesOn(NameText text, int at, HashSet<int> ruled, Expectation asked) =>
        text.Tokens[at - 1].Kind == TokenKind.Word && _features.MayBeName(text, at) && Chance(text, at, ruled, asked, true) >= Possible;

    /// <summary>For each token how probable it is as a part of the name where it is one in the most probable reading of all (Viterbi), else 0.</summary>
    private float[] MostProbable(NameText text, Expectation asked, HashSet<int> ruled)
    {
        int count = text.Tokens.Count;
        var chances = new (float AfterOther, float AfterPart)[count];
        bool[,] cameFromPart = new bool[count, 2];
        (float Other, float Part) best = (0, float.NegativeInfinity);
        for (int at = 0; at < count; at++)
        {
            bool isWord = text.Tokens[at].Kind == TokenKind.Word;
            chances[at] = isWord ? (Chance(text, at, ruled, asked, false), Chance(text, at, ruled, asked, true)) : (0, 0);
            (float afterOther, float afterPart) = chances[at];
            float otherFromOther = best.Other + MathF.Log(1 - afterOther);
            float otherFromPart = best.Part + MathF.Log(1 - afterPart);
            float partFromOther = best.Other + MathF.Log(afterOther);
            float partFromPart = best.Part + MathF.Log(afterPart);
            cameFromPart[at, Other] = otherFromPart > otherFromOther;
            cameFromPart[at, Part] = partFromPart > partFromOther;
            best = (Math.Max(otherFromOther, otherFromPart), Math.Max(partFromOther, partFromPart));
        }

        float[] probable = new float[count];
        bool isPart = best.Part > best.Other;
        for (int at = count - 1; at >= 0; at--)
        {
            bool isBeforePart = cameFromPart[at, isPart ? Part : Other];
            probable[at] = isPart ? isBeforePart ? chances[at].AfterPart : chances[at].AfterOther : 0;
            isPart = isBeforePart;
        }

        return probable;
    }

    private float Chance(NameText text, int at, HashSet<int> ruled, Expectation asked, bool before) =>
        Math.Clamp(_model.Probabilities(_features.Of(text, at, ruled, asked, before))[Part], 1e-6f, 1 - 1e-6f);

    private static IEnumerable<LabelledVector> Lines(NameFeatures features, ContactExample line, Func<HeardText, Expectation, string?> rules)
    {
        var heard = HeardText.Of(Utterance.Read(line.Text));
        var text = NameText.Read(heard);
        if (text.Places(line.Name) is not { } name || text.Places(rules(heard, line.Asked)) is not { } ruled)
        {
            yield break;
        }

        for (int at = 0; at < text.Tokens.Count; at++)
        {
            if (text.Tokens[at].Kind == TokenKind.Word)
            {
                yield return new LabelledVector(features.Of(text, at, ruled, line.Asked, name.Contains(at - 1)), name.Contains(at) ? Part : Other);
            }
        }
    }
}
