using System.Globalization;
using ThinkaLotse.Knowledge.Understanding.Learning;
using ThinkaLotse.Knowledge.Understanding.Triage;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Contacts;

/// <summary>Marks the words that are the writer's name, learnt from answers of residents; what the rules found is one of the things it looks at.</summary>
internal sealed class NameModel
{
    private const int Other = 0;
    private const int Part = 1;
    private const int MostWords = 5;

    /// <summary>Longer messages tell stories, in which other people have names.</summary>
    private const int LongestMessage = 80;
    private const float Sure = 0.5f;

    private static readonly HashSet<string> s_particles = ["von", "van", "al", "el", "de", "ben", "bin", "abu", "zu", "der", "da", "dos", "den"];

    private readonly NameFeatures _features;
    private readonly LinearModel _model;

    private NameModel(NameFeatures features, LinearModel model) => (_features, _model) = (features, model);

    /// <summary>Learns from answers whose name stands in one piece in them.</summary>
    public static NameModel Train(NameFeatures features, Lazy<IReadOnlyList<ContactExample>> examples, Func<Utterance, Expectation, string?> rules, LearntFile learnt) =>
        new(features, LinearModel.Recall(learnt, "names", 2, () => [.. examples.Value.SelectMany(line => Lines(features, line, rules))]));

    /// <summary>The name, or null.</summary>
    /// <param name="utterance">The message.</param>
    /// <param name="asked">What was asked before.</param>
    /// <param name="ruled">The name that the rules found, or null.</param>
    public string? Find(Utterance utterance, Expectation asked, string? ruled)
    {
        if (utterance.Tokens.Count > LongestMessage)
        {
            return ruled;
        }

        var taken = Places(utterance, ruled);
        if (taken is null)
        {
            return ruled;
        }

        var best = (First: 0, End: 0, Score: 0f);
        int first = -1;
        float score = 0;
        for (int at = 0; at <= utterance.Tokens.Count; at++)
        {
            float probability = at < utterance.Tokens.Count && utterance.Tokens[at].Kind == TokenKind.Word ? _model.Probabilities(_features.Of(utterance, at, taken, asked, first >= 0))[Part] : 0;
            bool isPart = probability >= Sure && (first < 0 || at - first < MostWords);
            if (isPart)
            {
                first = first < 0 ? at : first;
                score += probability;
            }
            else if (first >= 0)
            {
                best = score / (at - first) > best.Score ? (first, at, score / (at - first)) : best;
                (first, score) = (-1, 0);
            }
        }

        return best.End == 0 ? null : taken.SetEquals(Enumerable.Range(best.First, best.End - best.First)) ? ruled : Written(utterance, best.First, best.End);
    }

    private static IEnumerable<LabelledVector> Lines(NameFeatures features, ContactExample line, Func<Utterance, Expectation, string?> rules)
    {
        var utterance = Utterance.Read(line.Text);
        if (Places(utterance, line.Name) is not { } name || Places(utterance, rules(utterance, line.Asked)) is not { } ruled)
        {
            yield break;
        }

        for (int at = 0; at < utterance.Tokens.Count; at++)
        {
            if (utterance.Tokens[at].Kind == TokenKind.Word)
            {
                yield return new LabelledVector(features.Of(utterance, at, ruled, line.Asked, name.Contains(at - 1)), name.Contains(at) ? Part : Other);
            }
        }
    }

    /// <summary>Where the words of a name stand next to each other; empty for no name, null when they don't stand so.</summary>
    private static HashSet<int>? Places(Utterance utterance, string? name)
    {
        if (name is null)
        {
            return [];
        }

        string[] words = [.. Utterance.Read(name).Tokens.Where(token => token.Kind == TokenKind.Word).Select(token => token.Folded)];
        for (int first = 0; words.Length > 0 && first + words.Length <= utterance.Tokens.Count; first++)
        {
            if (words.Select((word, at) => utterance.Tokens[first + at].Folded == word).All(same => same))
            {
                return [.. Enumerable.Range(first, words.Length)];
            }
        }

        return null;
    }

    private static string? Written(Utterance utterance, int first, int end)
    {
        var name = new System.Text.StringBuilder();
        for (int at = first; at < end; at++)
        {
            var token = utterance.Tokens[at];
            string word = utterance.Text.Substring(token.Start, token.Length);
            bool isParticle = at > first && s_particles.Contains(token.Folded) && at + 1 < end;
            if (at > first)
            {
                string between = utterance.Text[utterance.Tokens[at - 1].End..token.Start];
                name.Append(between.Contains('-', StringComparison.Ordinal) ? "-" : between.Contains('.', StringComparison.Ordinal) ? ". " : between is "'" or "’" ? between : " ");
            }

            name.Append(isParticle ? word.ToLowerInvariant() : Capital(word));
        }

        return name.Length > 1 ? name.ToString() : null;
    }

    private static string Capital(string word) =>
        char.ToUpper(word[0], CultureInfo.InvariantCulture) + (word.Length > 1 && word.All(char.IsUpper) ? word[1..].ToLowerInvariant() : word[1..]);
}
