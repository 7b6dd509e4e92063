using ThinkaLotse.Knowledge.Understanding.Learning;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Crisis;

/// <summary>
/// Notices danger in a message: rules and signs, which read all of it, and the model's feeling are weighed together.
/// The weights are those of a logistic regression on lines kept back in cross-validation; the thresholds were chosen there too (see CrisisDetectorTests).
/// </summary>
internal sealed class CrisisDetector(CrisisRules rules, KnownWords known, Func<Utterance, Meanings> feel)
{
    private const double Start = -0.14;
    private const double PerFeeling = 1.38;
    private const double CertainRule = 2.01;
    private const double UnclearRule = 1.59;
    private const double Guarded = -0.56;
    private const double Silenced = -1.5;
    private const double Sign = 0.75;
    private const double Hint = -0.02;

    /// <summary>A sentence by itself is heard without what surrounds it.</summary>
    private const double OutOfContext = 1.5;


    private const double AskFrom = -1.0;

    // Beyond doubt: a rule says so and the model agrees, or the model is very sure where words of danger stand.
    private const float BelievedFrom = 0.35f;
    private const float CertainFrom = 0.75f;

    /// <summary>A flood is felt at its head and its tail; the rules read all of it.</summary>
    private const int MostSentences = 16;

    /// <summary>The gravest finding, or null.</summary>
    /// <param name="message">The message.</param>
    /// <param name="whole">What the model makes of it as a whole.</param>
    public CrisisFinding? Find(Utterance message, Meanings whole)
    {
        var ruling = rules.Find(message);
        var passages = rules.Signs.Passages(message, known);
        var found = Weigh(ruling, passages, whole, ruling.Findings.Count > 0 || passages.Any(passage => passage.HasSign) ? 0 : Doubt(message.Words(..).Count()));
        if (message.Sentences.Count > 1)
        {
            found = Suspicious(ruling, passages).Select(message.Cut).Select(Weigh).Append(found).MaxBy(candidate => candidate.Score)!;
        }

        return found.Score >= AskFrom ? found.Finding : null;
    }

    /// <summary>Where neither rule nor sign speaks, the model can only guess of a word or two ("mehr"), and hardly more of a few.</summary>
    private static double Doubt(int words) => words switch { < 3 => 4, < 6 => 1.5, _ => 0 };

    private Suspicion Weigh(Utterance sentence) => Weigh(rules.Find(sentence), rules.Signs.Passages(sentence, known), feel(sentence), OutOfContext);

    private static Suspicion Weigh(CrisisRuling ruling, IReadOnlyList<DangerPassage> passages, Meanings meaning, double reserve)
    {
        bool isCertain = ruling.Findings.Any(finding => finding.IsCertain);
        bool isUnclear = ruling.Findings.Any(finding => !finding.IsCertain);
        bool hasSign = passages.Any(passage => passage.HasSign);
        double score = Start - reserve
            + (PerFeeling * LogOdds(meaning.Danger))
            + (isCertain ? CertainRule : 0)
            + (isUnclear ? UnclearRule : 0)
            + (ruling.IsGuarded ? Guarded : 0)
            + (ruling is { IsSilenced: true, Findings.Count: 0 } ? Silenced : 0)
            + (hasSign ? Sign : 0)
            + (passages.Count > 0 ? Hint : 0);
        bool isBeyondDoubt = !ruling.IsGuarded && ((isCertain && meaning.Danger >= BelievedFrom) || (meaning.CertainDanger >= CertainFrom && (hasSign || isUnclear)));
        var rule = ruling.Findings.OrderByDescending(finding => finding.IsCertain).ThenByDescending(finding => meaning.DangerOf(finding.Kind)).FirstOrDefault();
        return new Suspicion(score, new CrisisFinding(rule?.Kind ?? meaning.MostLikelyDanger, isBeyondDoubt, rule?.Rule ?? "model"));
    }

    /// <summary>The sentences in which rules or signs speak.</summary>
    private static Range[] Suspicious(CrisisRuling ruling, IReadOnlyList<DangerPassage> passages)
    {
        Range[] sentences = [.. ruling.Sentences.Union(passages.Where(passage => passage.HasSign).Select(passage => passage.Part))];
        return sentences.Length <= MostSentences ? sentences : [.. sentences.Take(MostSentences / 2), .. sentences.TakeLast(MostSentences / 2)];
    }

    private static double LogOdds(double probability)
    {
        double held = Math.Clamp(probability, 1e-4, 1 - 1e-4);
        return Math.Log(held / (1 - held));
    }

    private sealed record Suspicion(double Score, CrisisFinding Finding);
}
