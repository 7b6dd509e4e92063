using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Bot.Channels.DirectLine;

/// <summary>The German sentences of refusals, and refusals as answers.</summary>
internal sealed class RefusalTexts
{
    private readonly Dictionary<Refusal, string> _texts;

    /// <exception cref="ContentException">A sentence is missing or unknown.</exception>
    public RefusalTexts(string path)
    {
        var file = YamlRecord.Load(path);
        _texts = Enum.GetValues<Refusal>().ToDictionary(refusal => refusal, refusal => file.Required(refusal.ToString(), 200).Value);
        file.NothingElse();
    }

    /// <summary>The refusal as an answer.</summary>
    public RefusalResult Result(Refusal refusal) => new(refusal, _texts[refusal]);
}
