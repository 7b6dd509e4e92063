using ThinkaLotse.Knowledge.Understanding.Learning;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Crisis;

/// <summary>Notices danger in a message: by rules, and by a model for words that no rule foresees; in doubt it asks.</summary>
internal sealed class CrisisDetector
{
    // Chosen by cross-validation (see CrisisDetectorTests): the model alone asks early and is sure late.
    public static float AskFrom = 0.5f;
    public static float CertainFrom = 0.9f;

    // What the model must feel at least for a rule to be believed, or to be asked about.
    public static float BelievedFrom = 0.3f;
    public static float WorthAskingFrom = 0.03f;
    public static float UnclearFrom = 0.1f;

    private readonly CrisisRules _rules;
    private readonly CrisisModel _model;

    private CrisisDetector(CrisisRules rules, CrisisModel model)
    {
        _rules = rules;
        _model = model;
    }

    /// <summary>Learns from the examples.</summary>
    public static CrisisDetector Learn(CrisisRules rules, KnownWords known, ExampleBook book) =>
        new(rules.With(known), CrisisModel.Train(DangerLessons.Prepare(rules.Signs, known, book.AllTexts), book.Crises, book.HarmlessLines));

    public CrisisFeeling Feel(Utterance m) => _model.Read(m).MaxBy(f=>f.HasSign?f.Danger*5:f.Danger) ?? CrisisFeeling.Calm;
    public IReadOnlyList<CrisisFinding> Rules(Utterance m) => _rules.Find(m);

    /// <summary>The gravest finding, or null.</summary>
    public CrisisFinding? Find(Utterance message)
    {
        var feeling = Feel(message);
        var finding = _rules.Find(message)
            .OrderByDescending(found => found.IsCertain)
            .ThenByDescending(found => feeling.ByKind[(int)found.Kind])
            .FirstOrDefault();
        if (finding is not null)
        {
            if (finding.IsCertain && feeling.Danger >= WorthAskingFrom) return finding with { IsCertain = feeling.Danger >= BelievedFrom };
            if (feeling.Danger >= UnclearFrom) return finding with { IsCertain = feeling.Certain >= CertainFrom };
            return null;
        }

        return feeling.Danger < AskFrom ? null : new CrisisFinding(feeling.Kind, feeling.Certain >= CertainFrom, "model");
    }
}
