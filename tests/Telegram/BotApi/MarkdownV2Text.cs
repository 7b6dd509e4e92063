namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>Parse mode MarkdownV2: whatever is no markup has to be escaped.</summary>
internal sealed class MarkdownV2Text
{
    private const string Reserved = "_*[]()~`>#+-=|{}.!";

    private readonly MarkupReader _reader;
    private readonly Stack<OpenMark> _open = new();
    private OpenMark? _quote;

    private MarkdownV2Text(string markdown) => _reader = new MarkupReader(markdown);

    public static FormattedText Parse(string markdown) => new MarkdownV2Text(markdown).Parse();

    private FormattedText Parse()
    {
        bool atLineStart = true;
        while (!_reader.IsAtEnd)
        {
            char next = _reader.Peek();
            bool beginsLine = atLineStart;
            atLineStart = next == '\n';
            if (next == '\\' && _reader.Peek(1) is > '\0' and <= '~')
            {
                _reader.Position++;
                _reader.Keep();
            }
            else if (beginsLine && next == '>' && !IsVerbatim)
            {
                _quote ??= new OpenMark("BlockQuote", _reader.Length, _reader.Position, null);
                _reader.Position++;
            }
            else if (next == '\n' && _quote is not null && _reader.Peek(1) != '>')
            {
                EndQuote();
                _reader.Keep();
            }
            else if (IsVerbatim ? next != '`' : !Reserved.Contains(next, StringComparison.Ordinal))
            {
                _reader.Keep();
            }
            else
            {
                Toggle(next);
            }
        }

        EndQuote();
        return _open.TryPeek(out var left) ? throw Unfinished(left) : _reader.Result();
    }

    private bool IsVerbatim => _open.TryPeek(out var last) && last.Name is "Code" or "Pre" or "PreCode";

    private void EndQuote()
    {
        if (_quote is { } quote)
        {
            if (_open.TryPeek(out var inner) && inner.Start > quote.Start)
            {
                throw Unfinished(inner);
            }

            _reader.Mark("blockquote", quote.Offset);
            _quote = null;
        }
    }

    private void Toggle(char next)
    {
        if (_open.TryPeek(out var last) && Ends(last.Name))
        {
            End(_open.Pop());
            return;
        }

        int start = _reader.Position;
        string name = next switch
        {
            '_' => _reader.Sees("__") ? "Underline" : "Italic",
            '*' => "Bold",
            '~' => "Strikethrough",
            '|' when _reader.Sees("||") => "Spoiler",
            '[' => "TextUrl",
            '!' when _reader.Sees("![") => "CustomEmoji",
            '`' => _reader.Sees("```") ? "Pre" : "Code",
            _ => throw MarkupReader.CantParse($"Character '{next}' is reserved and must be escaped with the preceding '\\'"),
        };
        _reader.Position += name switch { "Underline" or "Spoiler" or "CustomEmoji" => 2, "Pre" => 3, _ => 1 };
        _open.Push(new OpenMark(name, _reader.Length, start, name == "Pre" ? MarkdownCode.Language(_reader) : null));
    }

    private bool Ends(string name) => name switch
    {
        "Bold" => _reader.Sees("*"),
        "Italic" => _reader.Sees("_") && !_reader.Sees("__"),
        "Underline" => _reader.Sees("__"),
        "Strikethrough" => _reader.Sees("~"),
        "Spoiler" => _reader.Sees("||"),
        "Code" => _reader.Sees("`"),
        "Pre" => _reader.Sees("```"),
        _ => _reader.Sees("]"),
    };

    private void End(OpenMark mark)
    {
        switch (mark.Name)
        {
            case "Bold" or "Italic" or "Strikethrough" or "Code":
                _reader.Position++;
                _reader.Mark(mark.Name.ToLowerInvariant(), mark.Offset);
                break;
            case "Underline" or "Spoiler":
                _reader.Position += 2;
                _reader.Mark(mark.Name.ToLowerInvariant(), mark.Offset);
                break;
            case "Pre":
                _reader.Position += 3;
                _reader.Mark("pre", mark.Offset, mark.Argument);
                break;
            default:
                EndLink(mark);
                break;
        }
    }

    private void EndLink(OpenMark mark)
    {
        _reader.Position++;
        string? address = _reader.Peek() == '(' ? Address() : null;
        if (mark.Name == "CustomEmoji")
        {
            const string Emoji = "tg://emoji?id=";
            string id = address?.StartsWith(Emoji, StringComparison.Ordinal) is true ? address[Emoji.Length..] : throw MarkupReader.CantParse("Custom emoji entity must contain a tg://emoji URL");
            _reader.Mark("custom_emoji", mark.Offset, id);
        }
        else if (Links.Normalized(address ?? _reader.Since(mark.Offset)) is { } link)
        {
            _reader.Mark("text_link", mark.Offset, link);
        }
    }

    private string Address()
    {
        int start = ++_reader.Position;
        while (!_reader.IsAtEnd && _reader.Peek() != ')')
        {
            _reader.Position += _reader.Peek() == '\\' ? 2 : 1;
        }

        if (_reader.IsAtEnd)
        {
            throw MarkupReader.CantParse($"Can't find end of a URL at byte offset {start}");
        }

        return MarkdownCode.Unescaped(_reader.Between(start, _reader.Position++));
    }

    private static RefusalException Unfinished(OpenMark mark) => MarkupReader.CantParse($"Can't find end of {mark.Name} entity at byte offset {mark.Start}");

    private sealed record OpenMark(string Name, int Offset, int Start, string? Argument);
}
