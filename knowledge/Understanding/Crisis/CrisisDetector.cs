using ThinkaLotse.Knowledge.Understanding.Learning;

namespace ThinkaLotse.Knowledge.Understanding.Crisis;

/// <summary>Notices danger in a message: by rules, and by a model for words that no rule foresees; in doubt it asks.</summary>
internal sealed class CrisisDetector(CrisisRules rules, CrisisModel model)
{
    // Chosen by cross-validation (see CrisisDetectorTests): the model alone asks early and is sure late.
    private const float AskFrom = 0.6f;
    private const float CertainFrom = 0.85f;

    // A rule that is sure where the model feels nothing at all only asks.
    private const float BelievedFrom = 0.03f;

    /// <summary>The gravest finding, or null.</summary>
    public CrisisFinding? Find(MessageFeatures message)
    {
        var feeling = model.Read(message);
        var finding = rules.Find(message.Utterance)
            .OrderByDescending(found => found.IsCertain)
            .ThenByDescending(found => feeling.ByKind[(int)found.Kind])
            .FirstOrDefault();
        if (finding is not null)
        {
            bool isCertain = finding.IsCertain ? feeling.Danger >= BelievedFrom : feeling.Certain >= CertainFrom;
            return finding with { IsCertain = isCertain };
        }

        return feeling.Danger < AskFrom ? null : new CrisisFinding(feeling.Kind, feeling.Certain >= CertainFrom, "model");
    }
}
