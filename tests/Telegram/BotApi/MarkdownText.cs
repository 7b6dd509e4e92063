namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>The old parse mode Markdown: bold, italic, code and links, nothing inside of another.</summary>
internal static class MarkdownText
{
    public static FormattedText Parse(string markdown)
    {
        var reader = new MarkupReader(markdown);
        while (!reader.IsAtEnd)
        {
            char next = reader.Peek();
            if (next == '\\' && reader.Peek(1) is '_' or '*' or '`' or '[')
            {
                reader.Position++;
                reader.Keep();
            }
            else if (next is '_' or '*' or '`' or '[')
            {
                Read(reader, next);
            }
            else
            {
                reader.Keep();
            }
        }

        return reader.Result();
    }

    private static void Read(MarkupReader reader, char mark)
    {
        int start = reader.Position;
        bool isBlock = reader.Sees("```");
        string end = isBlock ? "```" : mark == '[' ? "]" : mark.ToString();
        reader.Position += isBlock ? 3 : 1;
        string language = isBlock ? MarkdownCode.Language(reader) : "";
        int offset = reader.Length;
        while (!reader.IsAtEnd && !reader.Sees(end))
        {
            reader.Keep();
        }

        if (reader.IsAtEnd)
        {
            throw MarkupReader.CantParse($"Can't find end of the entity starting at byte offset {start}");
        }

        reader.Position += end.Length;
        switch (mark)
        {
            case '[':
                Link(reader, offset);
                break;
            case '`':
                reader.Mark(isBlock ? "pre" : "code", offset, language);
                break;
            default:
                reader.Mark(mark == '*' ? "bold" : "italic", offset);
                break;
        }
    }

    private static void Link(MarkupReader reader, int offset)
    {
        if (reader.Peek() != '(')
        {
            return;
        }

        int start = ++reader.Position;
        while (!reader.IsAtEnd && reader.Peek() != ')')
        {
            reader.Position++;
        }

        if (Links.Normalized(reader.Between(start, reader.Position++)) is { } address)
        {
            reader.Mark("text_link", offset, address);
        }
    }
}
