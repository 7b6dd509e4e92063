namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>One word, number or mark of the message.</summary>
/// <param name="Kind">Its shape.</param>
/// <param name="Text">As the resident wrote it.</param>
internal sealed record Token(TokenKind Kind, string Text)
{
    /// <summary>What stands past both ends of the message.</summary>
    public static Token Nothing { get; } = new(TokenKind.Nothing, "");

    /// <summary>The folded word, else empty.</summary>
    public string Key { get; init; } = "";

    /// <summary>What the word means.</summary>
    public Word Word { get; init; }

    /// <summary>The number; of a clock the hour, of a pair its first half, of a date the day.</summary>
    public int First { get; init; }

    /// <summary>Of a clock the minute, of a date the month.</summary>
    public int Second { get; init; }

    /// <summary>Of a date the year, where it was named.</summary>
    public int? Year { get; init; }

    /// <summary>A dot follows at once: "3.", "Di.".</summary>
    public bool IsDotted { get; init; }

    /// <summary>No space before it.</summary>
    public bool IsGlued { get; init; }

    /// <summary>Its sense, so that readers need not ask for the word.</summary>
    public WordSense Sense => Word.Sense;

    /// <summary>"Termin", but not "TERMIN": says something only in a message that knows small letters.</summary>
    public bool IsCapital => Text.Length > 1 && char.IsUpper(Text[0]) && char.IsLower(Text[1]);

    /// <summary>"wäre" was written with its umlaut, so it is no "war".</summary>
    public bool HasUmlaut => Key.Length > 0 && !Text.Equals(Key, StringComparison.OrdinalIgnoreCase);

    /// <summary>Digits with a leading zero or above twelve leave no doubt about the half of the day.</summary>
    public bool IsTwentyFourHours => Kind != TokenKind.Word && (Text[0] == '0' || First > 12);
}
