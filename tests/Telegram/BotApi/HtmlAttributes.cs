using System.Text;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>The attributes of one start tag.</summary>
internal static class HtmlAttributes
{
    /// <summary>Reads up to the closing bracket, which stays.</summary>
    /// <param name="start">Where the tag begins, in bytes.</param>
    public static Dictionary<string, string> Read(MarkupReader reader, string tag, int start)
    {
        var attributes = new Dictionary<string, string>();
        while (true)
        {
            SkipSpace(reader);
            if (reader.Peek() == '>')
            {
                return attributes;
            }

            string name = Name(reader);
            if (name.Length == 0)
            {
                throw MarkupReader.CantParse(reader.IsAtEnd
                    ? $"Unclosed start tag \"{tag}\" at byte offset {start}"
                    : $"Empty attribute name in the tag \"{tag}\" at byte offset {start}");
            }

            SkipSpace(reader);
            bool hasValue = reader.Peek() == '=';
            if (!hasValue && tag != "blockquote")
            {
                throw MarkupReader.CantParse($"Expected equal sign in declaration of an attribute of the tag \"{tag}\" at byte offset {start}");
            }

            attributes[name] = hasValue ? Value(reader, tag, start) : "";
        }
    }

    public static void SkipSpace(MarkupReader reader)
    {
        while (!reader.IsAtEnd && char.IsWhiteSpace(reader.Peek()))
        {
            reader.Position++;
        }
    }

    private static string Name(MarkupReader reader)
    {
        int start = reader.Position;
        while (!reader.IsAtEnd && !char.IsWhiteSpace(reader.Peek()) && reader.Peek() is not ('=' or '>'))
        {
            reader.Position++;
        }

        return reader.Between(start, reader.Position);
    }

    private static string Value(MarkupReader reader, string tag, int start)
    {
        reader.Position++;
        SkipSpace(reader);
        if (reader.IsAtEnd)
        {
            throw MarkupReader.CantParse($"Unclosed start tag \"{tag}\" at byte offset {start}");
        }

        return reader.Peek() is '"' or '\'' ? Quoted(reader, start) : Token(reader);
    }

    private static string Token(MarkupReader reader)
    {
        int start = reader.Position;
        while (char.IsAsciiLetterOrDigit(reader.Peek()) || reader.Peek() is '.' or '-')
        {
            reader.Position++;
        }

        return char.IsWhiteSpace(reader.Peek()) || reader.Peek() == '>'
            ? reader.Between(start, reader.Position).ToLowerInvariant()
            : throw MarkupReader.CantParse($"Unexpected end of name token at byte offset {start}");
    }

    private static string Quoted(MarkupReader reader, int start)
    {
        char quote = reader.Peek();
        reader.Position++;
        var value = new StringBuilder();
        while (!reader.IsAtEnd && reader.Peek() != quote)
        {
            if (reader.Peek() == '&' && HtmlEntity.Read(reader) is { } rune)
            {
                value.Append(rune);
                continue;
            }

            int from = reader.Position++;
            while (!reader.IsAtEnd && (reader.Peek() & 0xC0) == 0x80)
            {
                reader.Position++;
            }

            value.Append(reader.Between(from, reader.Position));
        }

        reader.Position++;
        return reader.IsAtEnd ? throw MarkupReader.CantParse($"Unclosed start tag at byte offset {start}") : value.ToString();
    }
}
