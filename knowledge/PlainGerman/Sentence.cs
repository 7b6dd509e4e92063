namespace ThinkaLotse.Knowledge.PlainGerman;

/// <summary>One sentence of a written text, or a line without a full stop such as a button's.</summary>
/// <param name="Tokens">Words and the punctuation between them, without the sign that ends the sentence.</param>
internal sealed record Sentence(IReadOnlyList<WrittenToken> Tokens)
{
    /// <summary>Words, numbers, addresses and placeholders.</summary>
    public IReadOnlyList<WrittenToken> Words { get; } = [.. Tokens.Where(token => token.IsWord)];

    public int Start => Tokens[0].Start;

    public int Length => Tokens[^1].End - Start;

    /// <summary>Says something itself; a line such as "{summary}" or "Ort: {where}" only shows a fact.</summary>
    public bool IsSaid => Words.Count(word => word.Kind != WrittenKind.Placeholder) > (Words.Any(word => word.Kind == WrittenKind.Placeholder) ? 1 : 0);

    /// <summary>The parts between commas, colons, dashes and brackets.</summary>
    public IReadOnlyList<IReadOnlyList<WrittenToken>> Clauses { get; } = Cut(Tokens);

    private static List<IReadOnlyList<WrittenToken>> Cut(IReadOnlyList<WrittenToken> tokens)
    {
        var clauses = new List<IReadOnlyList<WrittenToken>>();
        var clause = new List<WrittenToken>();
        foreach (var token in tokens)
        {
            if (token.IsWord)
            {
                clause.Add(token);
            }
            else if (token.IsMark(",;:()–—/|=") && clause.Count > 0)
            {
                clauses.Add(clause);
                clause = [];
            }
        }

        if (clause.Count > 0)
        {
            clauses.Add(clause);
        }

        return clauses;
    }
}
