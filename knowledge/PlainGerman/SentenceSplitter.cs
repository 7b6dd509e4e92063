namespace ThinkaLotse.Knowledge.PlainGerman;

/// <summary>Finds the sentences of a written text; a full stop behind an abbreviation ("z. B.", "Tel."), in a date ("1. Dezember") or inside a quotation ends none.</summary>
internal sealed class SentenceSplitter(PlainWords words)
{
    public IReadOnlyList<Sentence> Sentences(string text)
    {
        var tokens = WrittenTokenizer.Tokens(text);
        var sentences = new List<Sentence>();
        var sentence = new List<WrittenToken>();
        for (int at = 0; at < tokens.Count; at++)
        {
            if (Ends(tokens, at, sentence))
            {
                Close(sentence, sentences);
                sentence = [];
            }
            else if (tokens[at].Text != "\n")
            {
                sentence.Add(tokens[at]);
            }
        }

        Close(sentence, sentences);
        return sentences;
    }

    private static void Close(List<WrittenToken> sentence, List<Sentence> sentences)
    {
        if (sentence.Any(token => token.IsWord))
        {
            sentences.Add(new Sentence(sentence));
        }
    }

    private bool Ends(List<WrittenToken> tokens, int at, List<WrittenToken> sentence)
    {
        if (!tokens[at].IsMark(".!?…\n"))
        {
            return false;
        }

        if (tokens[at].Text == "\n")
        {
            return true;
        }

        return !IsInQuotation(tokens, at, sentence) && (tokens[at].Text != "." || !IsAbbreviated(tokens, at));
    }

    // „Was wird gespeichert?“ inside a sentence does not end it.
    private static bool IsInQuotation(List<WrittenToken> tokens, int at, List<WrittenToken> sentence)
    {
        int opened = sentence.FindLastIndex(token => token.IsMark("„‚("));
        return opened > 0 && !sentence.Skip(opened).Any(token => token.IsMark("“‘)")) && at + 1 < tokens.Count && tokens[at + 1].IsMark("“‘)");
    }

    private bool IsAbbreviated(List<WrittenToken> tokens, int at)
    {
        if (at == 0)
        {
            return false;
        }

        var before = tokens[at - 1];
        var next = at + 1 < tokens.Count ? tokens[at + 1] : null;
        return before.Kind switch
        {
            WrittenKind.Word => before.End == tokens[at].Start && words.IsAbbreviation(before) && next is not null,
            WrittenKind.Number => next is not null && (next.IsSmall || words.Months.Contains(next.Lower)) && before.Text.Length <= 2,
            _ => false,
        };
    }
}
