using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Bot.Channels.Telegram;

/// <summary>The German words that only Telegram needs, from telegram.de.yaml.</summary>
internal sealed class TelegramTexts
{
    private static readonly string[] s_names =
    [
        "command_start", "command_hilfe", "command_mensch", "command_notfall", "command_daten", "command_loeschen", "command_neu", "command_web",
        "help_words", "description", "short_description", "leave_group", "short_human", "short_emergency", "share_phone", "share_place", "hint_phone", "hint_place", "thanks", "nudge", "nudge_open",
        "announce", "announce_urgent", "announce_now", "announce_overdue", "announce_no_topic", "announce_link",
        "poster_topic", "poster_open", "poster_write", "poster_free",
    ];

    private readonly Dictionary<string, string> _texts;

    /// <exception cref="ContentException">A text is missing or unknown.</exception>
    public TelegramTexts(string path)
    {
        var file = YamlRecord.Load(path);
        _texts = s_names.ToDictionary(name => name, name => file.Required(name, 500).Value);
        file.NothingElse();
    }

    /// <summary>A text.</summary>
    public string Of(string name) => _texts[name];
}
