using System.Text;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>Walks through a text with markup byte by byte, since refusals tell offsets in bytes, and collects the text without it.</summary>
internal sealed class MarkupReader(string text)
{
    private readonly byte[] _bytes = Encoding.UTF8.GetBytes(text);
    private readonly List<byte> _plain = [];
    private readonly List<TextEntity> _entities = [];

    /// <summary>In bytes.</summary>
    public int Position { get; set; }

    public bool IsAtEnd => Position >= _bytes.Length;

    /// <summary>UTF-16 units collected so far.</summary>
    public int Length { get; private set; }

    /// <summary>The byte at a distance from here as a character; '\0' behind the end.</summary>
    public char Peek(int distance = 0) => Position + distance < _bytes.Length ? (char)_bytes[Position + distance] : '\0';

    public bool Sees(string ascii) => Enumerable.Range(0, ascii.Length).All(index => Peek(index) == ascii[index]);

    /// <summary>Takes one byte over into the text.</summary>
    public void Keep()
    {
        byte next = _bytes[Position++];
        _plain.Add(next);
        Length += (next & 0xC0) == 0x80 ? 0 : next >= 0xF0 ? 2 : 1;
    }

    public void Keep(Rune rune)
    {
        Span<byte> encoded = stackalloc byte[4];
        _plain.AddRange(encoded[..rune.EncodeToUtf8(encoded)]);
        Length += rune.Utf16SequenceLength;
    }

    public string Between(int start, int end) => Encoding.UTF8.GetString(_bytes, start, Math.Max(0, end - start));

    /// <summary>The collected text from a UTF-16 offset on.</summary>
    public string Since(int offset) => Plain()[offset..];

    /// <summary>Marks what was collected since an offset, unless that is nothing.</summary>
    public void Mark(string kind, int offset, string? argument = null)
    {
        if (Length > offset)
        {
            _entities.Add(new TextEntity(kind, offset, Length - offset, argument));
        }
    }

    /// <summary>The entities so far; to look at the last one.</summary>
    public List<TextEntity> Entities => _entities;

    public FormattedText Result() => new(Plain(), [.. _entities.OrderBy(entity => entity.Offset).ThenByDescending(entity => entity.Length)]);

    public static RefusalException CantParse(string why) => RefusalException.BadRequest($"can't parse entities: {why}");

    private string Plain() => Encoding.UTF8.GetString([.. _plain]);
}
