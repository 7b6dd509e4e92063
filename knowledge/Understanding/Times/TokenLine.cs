namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>The tokens of a message with the looks to the left and right that all readers need.</summary>
internal sealed class TokenLine(IReadOnlyList<Token> tokens)
{
    private const int LargestGap = 3;

    /// <summary>How many tokens there are.</summary>
    public int Count => tokens.Count;

    /// <summary>The token, or nothing past both ends.</summary>
    public Token this[int at] => at >= 0 && at < tokens.Count ? tokens[at] : Token.Nothing;

    /// <summary>The sense of the word there.</summary>
    public WordSense Sense(int at) => this[at].Sense;

    /// <summary>The first token from here that is no article or "am", "im", "zum".</summary>
    public int SkipArticles(int at) => Skip(at, sense => sense is WordSense.Article or WordSense.On or WordSense.In);

    /// <summary>The first token from here that is no small word either.</summary>
    public int SkipSmall(int at) => Skip(at, sense => sense is WordSense.Article or WordSense.On or WordSense.In or WordSense.Small or WordSense.Only or WordSense.Already);

    /// <summary>Between the same days or hours: "-" or "bis".</summary>
    public bool IsTo(int at) => this[at].Kind == TokenKind.Dash || Sense(at) == WordSense.To;

    /// <summary>Between alternatives: a comma, a slash, "und", "oder".</summary>
    public bool IsJoint(int at) => this[at].Kind is TokenKind.Comma or TokenKind.Slash or TokenKind.Plus || Sense(at) is WordSense.And or WordSense.Or;

    /// <summary>Whether the number before this place counts things: "2 Kinder", "10 Euro", "5a".</summary>
    public bool IsCounted(int at)
    {
        var next = this[at];
        bool isLetterOfHouse = next is { Kind: TokenKind.Word, IsGlued: true, Text.Length: 1 } && next.Sense != WordSense.Oclock;
        return isLetterOfHouse || next.Key is "mal" or "terminen" || next.Text is "€" or "%" or "$" or "§"
            || next.Sense is WordSense.Counted or WordSense.DayUnit or WordSense.WeekUnit or WordSense.MonthUnit
                or WordSense.HourUnit or WordSense.MinuteUnit or WordSense.OrdinalEnding or WordSense.Month;
    }

    /// <summary>Whether a noun that the grammar doesn't know stands here: "3 Hunde", "3. Stock".</summary>
    public bool IsStrangeNoun(int at) => this[at] is { IsCapital: true, Sense: WordSense.Unknown or WordSense.Counted };

    /// <summary>Whether a sentence begins here.</summary>
    public bool IsStartOfSentence(int at) => this[at - 1].Kind is TokenKind.Nothing or TokenKind.Stop;

    private int Skip(int at, Func<WordSense, bool> isSkipped)
    {
        for (int gap = 0; gap < LargestGap && isSkipped(Sense(at)); gap++)
        {
            at++;
        }

        return at;
    }
}
