namespace ThinkaLotse.Knowledge.Understanding.Words;

/// <summary>What a resident wrote, cut into tokens and clauses in the one spelling that all readers work on.</summary>
internal sealed class Utterance
{
    private const int LongestClause = 40;
    private const int LongestSentence = 60;
    private const int Overlap = 15;

    private static readonly HashSet<string> Joints =
    [
        "und", "un", "aber", "weil", "auch", "ausserdem", "sondern", "oder", "dann", "jetzt", "jetz", "dazu", "sowie",
    ];

    private Utterance(string text, IReadOnlyList<Token> tokens)
    {
        Text = text;
        Tokens = tokens;
        Plain = string.Join(' ', tokens.Select(token => token.Folded));
        Clauses = Cut(tokens);
        Sentences = [.. CutSentences(tokens)];
    }

    /// <summary>As written.</summary>
    public string Text { get; }

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>The folded tokens with one space between them; stops stand alone (" . ").</summary>
    public string Plain { get; }

    /// <summary>Token ranges that tell one thing each: sentences, parts between commas, and the parts of a long sentence around "und", "weil" and the like.</summary>
    public IReadOnlyList<Range> Clauses { get; }

    /// <summary>The token range of each sentence; a sentence without end is cut into pieces that overlap.</summary>
    public IReadOnlyList<Range> Sentences { get; }

    /// <summary>Reads a text of any length and content.</summary>
    public static Utterance Read(string text) => new(text, Tokenizer.Tokens(text));

    /// <summary>A part of the message as a message of its own.</summary>
    public Utterance Cut(Range part)
    {
        (int start, int length) = part.GetOffsetAndLength(Tokens.Count);
        return Read(Text[Tokens[start].Start..Tokens[start + length - 1].End]);
    }

    /// <summary>The tokens of a part.</summary>
    public IEnumerable<Token> Part(Range part)
    {
        (int start, int length) = part.GetOffsetAndLength(Tokens.Count);
        for (int at = start; at < start + length; at++)
        {
            yield return Tokens[at];
        }
    }

    /// <summary>The folded words of a part, without stops.</summary>
    public IEnumerable<string> Words(Range part)
    {
        (int start, int length) = part.GetOffsetAndLength(Tokens.Count);
        for (int at = start; at < start + length; at++)
        {
            if (Tokens[at].Kind != TokenKind.Stop)
            {
                yield return Tokens[at].Folded;
            }
        }
    }

    private static IEnumerable<Range> CutSentences(IReadOnlyList<Token> tokens)
    {
        int start = 0;
        for (int at = 0; at <= tokens.Count; at++)
        {
            bool isEnd = at == tokens.Count || tokens[at] is { Kind: TokenKind.Stop, Folded: "." or "!" or "?" or ";" };
            if (!isEnd && at - start < LongestSentence)
            {
                continue;
            }

            if (at > start)
            {
                yield return start..at;
            }

            start = isEnd ? at + 1 : at - Overlap;
        }
    }

    private static List<Range> Cut(IReadOnlyList<Token> tokens)
    {
        var clauses = new List<Range>();
        int start = 0;
        for (int at = 0; at <= tokens.Count; at++)
        {
            bool isEnd = at == tokens.Count || tokens[at].Kind == TokenKind.Stop;
            if (!isEnd && !IsJoint(tokens, start, at))
            {
                continue;
            }

            if (at > start)
            {
                clauses.Add(start..at);
            }

            start = isEnd ? at + 1 : at;
        }

        return clauses;
    }

    private static bool IsJoint(IReadOnlyList<Token> tokens, int start, int at) =>
        at - start >= LongestClause || (at - start >= 2 && tokens.Count - at > 3 && Joints.Contains(tokens[at].Folded));
}
