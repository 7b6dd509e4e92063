using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Knowledge.PlainGerman;

/// <summary>What writers read about a finding, from Content/PlainGerman/messages.yaml.</summary>
internal sealed class PlainMessages
{
    private readonly Dictionary<PlainRule, string> _messages = [];

    private PlainMessages(YamlRecord file)
    {
        foreach (var rule in Enum.GetValues<PlainRule>())
        {
            _messages.Add(rule, file.Required(rule.ToString()).Value);
        }

        file.NothingElse();
    }

    /// <exception cref="ContentException">A rule has no message, or the file is not as it should be.</exception>
    public static PlainMessages Load(string path) => new(YamlRecord.Load(path));

    public string Of(Breach breach, string text)
    {
        string words = text.Substring(breach.Start, breach.Length);
        string meaning = breach.Detail.Length > 0 ? $" Zum Beispiel: „{breach.Detail}“." : "";
        return _messages[breach.Rule]
            .Replace("{words}", words, StringComparison.Ordinal)
            .Replace("{number}", breach.Detail, StringComparison.Ordinal)
            .Replace("{meaning}", meaning, StringComparison.Ordinal);
    }
}
