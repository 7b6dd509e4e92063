using System.Text;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>Parse mode HTML: the few tags that Telegram knows, and refusals in its words.</summary>
internal static class HtmlText
{
    private static readonly Dictionary<string, string> s_kinds = new()
    {
        ["b"] = "bold",
        ["strong"] = "bold",
        ["i"] = "italic",
        ["em"] = "italic",
        ["u"] = "underline",
        ["ins"] = "underline",
        ["s"] = "strikethrough",
        ["strike"] = "strikethrough",
        ["del"] = "strikethrough",
        ["tg-spoiler"] = "spoiler",
        ["span"] = "spoiler",
        ["tg-emoji"] = "custom_emoji",
        ["a"] = "text_link",
        ["code"] = "code",
        ["pre"] = "pre",
        ["blockquote"] = "blockquote",
    };

    public static FormattedText Parse(string html)
    {
        var reader = new MarkupReader(html);
        var open = new Stack<OpenTag>();
        while (!reader.IsAtEnd)
        {
            if (reader.Peek() == '&' && HtmlEntity.Read(reader) is { } rune)
            {
                reader.Keep(rune);
            }
            else if (reader.Peek() != '<')
            {
                reader.Keep();
            }
            else if (reader.Peek(1) == '/')
            {
                Close(reader, open);
            }
            else
            {
                open.Push(Open(reader));
            }
        }

        return open.TryPeek(out var left) ? throw MarkupReader.CantParse($"Can't find end tag corresponding to start tag \"{left.Name}\"") : reader.Result();
    }

    private static OpenTag Open(MarkupReader reader)
    {
        int start = reader.Position;
        string name = Name(reader, skipped: 1);
        if (reader.IsAtEnd)
        {
            throw MarkupReader.CantParse($"Unclosed start tag at byte offset {start}");
        }

        if (!s_kinds.ContainsKey(name))
        {
            throw MarkupReader.CantParse($"Unsupported start tag \"{name}\" at byte offset {start}");
        }

        var attributes = HtmlAttributes.Read(reader, name, start);
        reader.Position++;
        if (name == "span" && attributes.GetValueOrDefault("class") != "tg-spoiler")
        {
            throw MarkupReader.CantParse($"Tag \"span\" must have class \"tg-spoiler\" at byte offset {start}");
        }

        return new OpenTag(name, reader.Length, name switch
        {
            "a" => attributes.GetValueOrDefault("href"),
            "code" => attributes.GetValueOrDefault("class") is { } language && language.StartsWith("language-", StringComparison.Ordinal) ? language["language-".Length..] : null,
            "tg-emoji" => attributes.GetValueOrDefault("emoji-id"),
            "blockquote" => attributes.ContainsKey("expandable") ? "expandable" : null,
            _ => null,
        });
    }

    private static void Close(MarkupReader reader, Stack<OpenTag> open)
    {
        int start = reader.Position;
        if (!open.TryPop(out var tag))
        {
            throw MarkupReader.CantParse($"Unexpected end tag at byte offset {start}");
        }

        string name = Name(reader, skipped: 2);
        HtmlAttributes.SkipSpace(reader);
        if (reader.Peek() != '>')
        {
            throw MarkupReader.CantParse($"Unclosed end tag at byte offset {start}");
        }

        if (name.Length > 0 && name != tag.Name)
        {
            throw MarkupReader.CantParse($"Unmatched end tag at byte offset {start}, expected \"</{tag.Name}>\", found \"</{name}>\"");
        }

        reader.Position++;
        Mark(reader, tag);
    }

    private static void Mark(MarkupReader reader, OpenTag tag)
    {
        bool sameAsLast = reader.Entities.Count > 0 && reader.Entities[^1] is { Kind: "code", Argument.Length: > 0 } inner && inner.Offset == tag.Offset && inner.Offset + inner.Length == reader.Length;
        switch (tag.Name)
        {
            case "a":
                string link = tag.Argument ?? reader.Since(tag.Offset);
                if (Links.Normalized(link) is { } address)
                {
                    reader.Mark("text_link", tag.Offset, address);
                }

                break;
            case "pre" when sameAsLast:
                reader.Entities[^1] = reader.Entities[^1] with { Kind = "pre" };
                break;
            case "blockquote":
                reader.Mark(tag.Argument is null ? "blockquote" : "expandable_blockquote", tag.Offset);
                break;
            default:
                reader.Mark(s_kinds[tag.Name], tag.Offset, tag.Argument);
                break;
        }
    }

    private static string Name(MarkupReader reader, int skipped)
    {
        reader.Position += skipped;
        int start = reader.Position;
        while (!reader.IsAtEnd && !char.IsWhiteSpace(reader.Peek()) && reader.Peek() != '>')
        {
            reader.Position++;
        }

        return Ascii.IsValid(reader.Between(start, reader.Position)) ? reader.Between(start, reader.Position).ToLowerInvariant() : reader.Between(start, reader.Position);
    }

    private sealed record OpenTag(string Name, int Offset, string? Argument);
}
