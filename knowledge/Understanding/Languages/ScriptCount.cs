namespace ThinkaLotse.Knowledge.Understanding.Languages;

/// <summary>How many letters of each script a text has, and letters that only some languages use.</summary>
/// <param name="Latin">Latin letters.</param>
/// <param name="Cyrillic">Cyrillic letters.</param>
/// <param name="Arabic">Arabic letters.</param>
/// <param name="Ukrainian">і ї є ґ.</param>
/// <param name="Russian">ы э ъ ё.</param>
/// <param name="Persian">پ چ ژ گ and the Persian ک ی.</param>
/// <param name="ArabicOnly">ة ي ك أ إ ى.</param>
/// <param name="Letters">Latin letters that tell a language, by its code.</param>
internal sealed record ScriptCount(
    int Latin, int Cyrillic, int Arabic, int Ukrainian, int Russian, int Persian, int ArabicOnly, IReadOnlyDictionary<string, int> Letters)
{
    private const int LongestRead = 4000;

    private static readonly (string Code, string Letters)[] Telling =
    [
        ("pl", "ąćęłńśźż"), ("ro", "ăîșțşţ"), ("tr", "ğış"), ("vi", "đơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"),
    ];

    /// <summary>Counts the beginning of a text.</summary>
    public static ScriptCount Of(string text)
    {
        int latin = 0, cyrillic = 0, arabic = 0, ukrainian = 0, russian = 0, persian = 0, arabicOnly = 0;
        var letters = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (char letter in text.AsSpan(0, Math.Min(text.Length, LongestRead)).ToString().ToLowerInvariant())
        {
            latin += char.IsLetter(letter) && (letter < '\u0250' || letter is >= '\u1E00' and <= '\u1EFF') ? 1 : 0;
            cyrillic += letter is >= '\u0400' and <= '\u04FF' ? 1 : 0;
            arabic += letter is >= '\u0600' and <= '\u06FF' ? 1 : 0;
            ukrainian += "іїєґ".Contains(letter) ? 1 : 0;
            russian += "ыэъё".Contains(letter) ? 1 : 0;
            persian += "پچژگکی".Contains(letter) ? 1 : 0;
            arabicOnly += "ةيكأإى".Contains(letter) ? 1 : 0;
            foreach ((string code, string telling) in Telling)
            {
                if (letter > '\u00FF' && telling.Contains(letter))
                {
                    letters[code] = letters.GetValueOrDefault(code) + 1;
                }
            }
        }

        return new ScriptCount(latin, cyrillic, arabic, ukrainian, russian, persian, arabicOnly, letters);
    }
}
