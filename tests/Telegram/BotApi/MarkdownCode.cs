using System.Text.RegularExpressions;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>What both kinds of Markdown have in common.</summary>
internal static partial class MarkdownCode
{
    /// <summary>Reads the language behind three backticks and the line's end; "" if there is none.</summary>
    public static string Language(MarkupReader reader)
    {
        int start = reader.Position;
        int length = 0;
        while (reader.Peek(length) is not ('\0' or '`' or ' ' or '\n' or '\r'))
        {
            length++;
        }

        bool isLanguage = reader.Peek(length) is '\n' or '\r' or ' ';
        string language = isLanguage ? reader.Between(start, start + length) : "";
        reader.Position += language.Length > 0 ? length : 0;
        reader.Position += reader.Peek() is '\n' or '\r' ? 1 : 0;
        return language;
    }

    public static string Unescaped(string text) => Escape().Replace(text, "$1");

    [GeneratedRegex(@"\\([\x01-\x7e])")]
    private static partial Regex Escape();
}
