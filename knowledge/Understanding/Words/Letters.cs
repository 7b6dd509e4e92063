using System.Globalization;
using System.Text;

namespace ThinkaLotse.Knowledge.Understanding.Words;

/// <summary>The plain form of single characters: small, without accents, and nothing for what has no shape of its own.</summary>
internal static class Letters
{
    /// <summary>Stands for marks, controls and zero-width characters.</summary>
    public const char Nothing = '\0';

    private static readonly char[] Common = [.. Enumerable.Range(0, 0x250).Select(letter => BaseLetter((char)letter))];

    /// <summary>One character without accent and case. The ß stays, for it becomes two letters.</summary>
    public static char Plain(char letter) => letter switch
    {
        < '\u0250' => Common[letter],
        >= '\u1E00' and <= '\u1EFF' => BaseLetter(letter),
        '’' => Nothing,
        'أ' or 'إ' or 'آ' => 'ا',
        'ى' or 'ی' => 'ي',
        'ک' => 'ك',
        'ة' => 'ه',
        >= '\uFF01' and <= '\uFF5E' => Plain((char)(letter - 0xFEE0)),
        _ => CharUnicodeInfo.GetUnicodeCategory(letter) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.PrivateUse => Nothing,
            _ => char.ToLowerInvariant(letter),
        },
    };

    private static char BaseLetter(char letter) => letter switch
    {
        '\n' or '\r' or '\t' => letter,
        '\u00AD' or '\'' or '`' or '´' => Nothing,
        'ß' or 'ẞ' => 'ß',
        'ł' or 'Ł' => 'l',
        'ı' => 'i',
        'đ' or 'Đ' => 'd',
        'ø' or 'Ø' or 'œ' or 'Œ' => 'o',
        'æ' or 'Æ' => 'a',
        _ when char.IsControl(letter) => Nothing,
        _ => char.ToLowerInvariant(letter.ToString().Normalize(NormalizationForm.FormD)[0]),
    };
}
