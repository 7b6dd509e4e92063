using ThinkaLotse.Knowledge.Understanding.Learning;

namespace ThinkaLotse.Knowledge.Understanding.Crisis;

/// <summary>Notices danger in a message: rules first, then the model; in doubt it asks.</summary>
internal sealed class CrisisDetector(CrisisModel model)
{
    private const float AskFrom = 0.5f;
    private const float CertainFrom = 0.8f;

    public CrisisFinding? Find(MessageFeatures message)
    {
        var feeling = model.Read(message);
        return feeling.Danger < AskFrom ? null : new CrisisFinding(feeling.Kind, feeling.Certain >= CertainFrom, "model");
    }
}
