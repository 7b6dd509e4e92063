using ThinkaLotse.Knowledge.Understanding.Learning;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Crisis;

/// <summary>
/// Notices danger in a message: by rules, which read all of it, and by a model for ways of speaking that no rule foresees.
/// What only one of the two notices is asked about, unless it is very sure.
/// </summary>
internal sealed class CrisisDetector
{
    // All of these were chosen by cross-validation over the examples (see CrisisDetectorTests).
    // From here on the model alone asks: early where words stand that are said in danger only, late where they are everyday words or a guard speaks.
    private const float AskFromWithSign = 0.2f;
    private const float AskFromWithHint = 0.65f;
    private const float AskFromGuarded = 0.8f;
    private const float CertainFrom = 0.85f;

    // What the model must feel at least for a rule to be believed, or to be asked about.
    private const float BelievedFrom = 0.3f;
    private const float SureRuleAsksFrom = 0.003f;
    private const float UnclearRuleAsksFrom = 0.005f;

    private readonly CrisisRules _rules;
    private readonly CrisisModel _model;

    private CrisisDetector(CrisisRules rules, CrisisModel model)
    {
        _rules = rules;
        _model = model;
    }

    /// <summary>Learns from the examples.</summary>
    public static CrisisDetector Learn(CrisisRules rules, KnownWords known, ExampleBook book, LearntFile learnt) =>
        new(rules.With(known), CrisisModel.Train(DangerLessons.Prepare(rules.Signs, known, book.AllTexts, learnt), book.Crises, book.HarmlessLines, learnt));

    /// <summary>The gravest finding, or null. What stands beside it ("…, ich brauche einen Termin") never makes danger go unnoticed: a clause that tells it by itself is asked about.</summary>
    public CrisisFinding? Find(Utterance message)
    {
        var ruling = _rules.Find(message);
        var finding = Find(message, ruling);
        return finding is not null || ruling.IsGuarded
            ? finding
            : MainClauses.Of(message).Select(clause => Find(clause, _rules.Find(clause))).FirstOrDefault(found => found is { Rule: not "model" }) is { } alone ? alone with { IsCertain = false } : null;
    }

    private CrisisFinding? Find(Utterance message, CrisisRuling ruling)
    {
        var feeling = _model.Read(message, isSuspicious: ruling.Findings.Count > 0).MaxBy(Urgency) ?? CrisisFeeling.Calm;
        var finding = ruling.Findings
            .OrderByDescending(found => found.IsCertain)
            .ThenByDescending(found => feeling.ByKind[(int)found.Kind])
            .FirstOrDefault();
        return finding is null ? FromModel(feeling, ruling.IsGuarded) : FromRule(finding, feeling);
    }

    private static CrisisFinding? FromRule(CrisisFinding finding, CrisisFeeling feeling)
    {
        bool isCertain = finding.IsCertain ? feeling.Danger >= BelievedFrom : feeling.Certain >= CertainFrom;
        return feeling.Danger >= (finding.IsCertain ? SureRuleAsksFrom : UnclearRuleAsksFrom) ? finding with { IsCertain = isCertain } : null;
    }

    private static CrisisFinding? FromModel(CrisisFeeling feeling, bool isGuarded)
    {
        float askFrom = isGuarded ? AskFromGuarded : feeling.HasSign ? AskFromWithSign : AskFromWithHint;
        return feeling.Danger >= askFrom ? new CrisisFinding(feeling.Kind, feeling.Certain >= CertainFrom && !isGuarded, "model") : null;
    }

    private static float Urgency(CrisisFeeling feeling) => feeling.Danger / (feeling.HasSign ? AskFromWithSign : AskFromWithHint);
}
