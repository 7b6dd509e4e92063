using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Languages;

/// <summary>Tells in which language a message is written, by script, letters and frequent words; learner's German is German.</summary>
internal sealed class LanguageReader
{
    private readonly IReadOnlyDictionary<string, string[]> _languagesOfWord;
    private readonly IReadOnlySet<string> _german;

    private LanguageReader(IReadOnlyDictionary<string, string[]> languagesOfWord, IReadOnlySet<string> german)
    {
        _languagesOfWord = languagesOfWord;
        _german = german;
    }

    /// <summary>Reads the word lists of the folder Languages.</summary>
    /// <param name="folder">One file a language, with "code" and "words".</param>
    /// <param name="german">Folded German words.</param>
    public static LanguageReader Load(string folder, IReadOnlySet<string> german)
    {
        var words = Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).Select(YamlRecord.Load)
            .SelectMany(record => record.Strings("words").Select(word => (Word: Key(word), Code: record.Required("code").Value)));
        return new LanguageReader(
            words.GroupBy(entry => entry.Word, StringComparer.Ordinal)
                .ToDictionary(same => same.Key, same => same.Select(entry => entry.Code).Distinct().ToArray(), StringComparer.Ordinal),
            german);
    }

    /// <summary>The ISO 639-1 code, or null for German and for what can't be told.</summary>
    public string? Find(Utterance utterance)
    {
        var script = ScriptCount.Of(utterance.Text);
        return script.Cyrillic > script.Latin ? Cyrillic(utterance, script)
            : script.Arabic > script.Latin ? Arabic(utterance, script)
            : Latin(utterance, script);
    }

    private string Cyrillic(Utterance utterance, ScriptCount script)
    {
        var votes = Votes(utterance);
        int ukrainian = (3 * script.Ukrainian) + votes.GetValueOrDefault("uk");
        int russian = (3 * script.Russian) + votes.GetValueOrDefault("ru");
        return russian > ukrainian ? "ru" : "uk";
    }

    private string Arabic(Utterance utterance, ScriptCount script)
    {
        var votes = Votes(utterance);
        return (3 * script.Persian) + votes.GetValueOrDefault("fa") > votes.GetValueOrDefault("ar") + script.ArabicOnly ? "fa" : "ar";
    }

    // German words weigh against the foreign ones, so that a foreign word in German speech changes nothing.
    private string? Latin(Utterance utterance, ScriptCount script)
    {
        var words = utterance.Tokens.Where(token => token.Kind == TokenKind.Word).ToArray();
        if (words.Length == 0)
        {
            return null;
        }

        var votes = Votes(utterance);
        foreach ((string code, int letters) in script.Letters)
        {
            votes[code] = votes.GetValueOrDefault(code) + letters;
        }

        int german = words.Count(word => word.Folded.Length > 1 && _german.Contains(word.Folded) && !_languagesOfWord.ContainsKey(Key(word.Folded)));
        var best = votes.OrderByDescending(vote => vote.Value).ThenBy(vote => vote.Key, StringComparer.Ordinal).FirstOrDefault();
        return best.Value > german && (best.Value >= 2 || words.Length <= 2) ? best.Key : null;
    }

    private Dictionary<string, int> Votes(Utterance utterance)
    {
        var votes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var token in utterance.Tokens)
        {
            if (token.Kind != TokenKind.Word || token.Length > 40)
            {
                continue;
            }

            string written = Key(utterance.Text.Substring(token.Start, token.Length));
            foreach (string code in _languagesOfWord.GetValueOrDefault(written) ?? [])
            {
                votes[code] = votes.GetValueOrDefault(code) + 1;
            }
        }

        return votes;
    }

    // Accents stay, for they tell languages apart; joiners and apostrophes go.
    private static string Key(string word) =>
        string.Concat(word.ToLowerInvariant().Where(letter => char.IsLetter(letter) || char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.NonSpacingMark));
}
