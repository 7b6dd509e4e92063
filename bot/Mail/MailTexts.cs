using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Bot.Mail;

/// <summary>The German words of mails, from mail.de.yaml.</summary>
internal sealed class MailTexts
{
    private static readonly string[] s_names =
    [
        "new_subject", "new_text", "overdue_subject", "overdue_text", "cancelled_subject", "cancelled_text", "link", "foot", "no_topic", "urgency_now", "urgency_soon", "urgency_normal",
    ];

    private readonly Dictionary<string, string> _texts;

    /// <exception cref="ContentException">A text is missing or unknown.</exception>
    public MailTexts(string path)
    {
        var file = YamlRecord.Load(path);
        _texts = s_names.ToDictionary(name => name, name => file.Required(name, 500).Value);
        file.NothingElse();
    }

    /// <summary>A text with its placeholders filled.</summary>
    public string Of(string name, params (string Name, string Value)[] values) =>
        values.Aggregate(_texts[name], (text, value) => text.Replace($"{{{value.Name}}}", value.Value, StringComparison.Ordinal));
}
