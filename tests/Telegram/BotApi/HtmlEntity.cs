using System.Globalization;
using System.Text;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>The character references that Telegram knows: &amp;lt; &amp;gt; &amp;amp; &amp;quot; and numbers.</summary>
internal static class HtmlEntity
{
    /// <summary>Reads one reference; null, and nothing read, if it is none.</summary>
    public static Rune? Read(MarkupReader reader)
    {
        int length = 1;
        while (char.IsAsciiLetterOrDigit(reader.Peek(length)) || (length == 1 && reader.Peek(1) == '#'))
        {
            length++;
        }

        string name = reader.Between(reader.Position + 1, reader.Position + length);
        if (Meaning(name) is not { } code || !Rune.TryCreate(code, out var rune))
        {
            return null;
        }

        reader.Position += reader.Peek(length) == ';' ? length + 1 : length;
        return rune;
    }

    private static int? Meaning(string name) => name switch
    {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        ['#', 'x', .. var hex] when hex.Length < 8 && int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code) && code > 0 => code,
        ['#', .. var digits] when digits.Length < 9 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int code) && code > 0 => code,
        _ => null,
    };
}
