namespace ThinkaLotse.Knowledge.PlainGerman;

/// <summary>
/// Holds the texts that residents read against the rules of plain German. It is "einfache Sprache" and not "Leichte Sprache",
/// which readers of the target group have to check (DIN SPEC 33429).
/// </summary>
public sealed class PlainGermanChecker
{
    private readonly SentenceSplitter _splitter;
    private readonly PlainMessages _messages;
    private readonly IReadOnlyList<IPlainCheck> _checks;

    private PlainGermanChecker(PlainWords words, PlainMessages messages, Glossary glossary)
    {
        _splitter = new SentenceSplitter(words);
        _messages = messages;
        _checks =
        [
            new SentenceLengthCheck(),
            new SeveralStatementsCheck(words),
            new PassiveCheck(words),
            new GenitiveChainCheck(words),
            new SubjunctiveCheck(words),
            new DoubleNegationCheck(words),
            new WordsCheck(words, glossary),
            new NumberInWordsCheck(words),
            new ImpersonalCheck(),
        ];
    }

    /// <summary>Reads the word lists, the messages and the glossary of the content folder.</summary>
    /// <exception cref="Content.ContentException">One of them is not as it should be.</exception>
    public static PlainGermanChecker Load(string contentFolder)
    {
        string folder = Path.Combine(contentFolder, "PlainGerman");
        return new PlainGermanChecker(
            PlainWords.Load(Path.Combine(folder, "words.yaml")),
            PlainMessages.Load(Path.Combine(folder, "messages.yaml")),
            Glossary.Load(Path.Combine(folder, "glossary.yaml")));
    }

    /// <summary>What breaks a rule, in the order of the text.</summary>
    public IReadOnlyList<PlainFinding> Check(string text, PlainSetting setting)
    {
        var written = new WrittenText(text, _splitter.Sentences(text));
        return [.. _checks
            .SelectMany(check => check.Find(written, setting))
            .OrderBy(breach => breach.Start)
            .Select(breach => new PlainFinding(breach.Rule, breach.Start, breach.Length, _messages.Of(breach, text)))];
    }

    /// <summary>How hard the text is to read.</summary>
    public Readability Score(string text) => Readability.Of(_splitter.Sentences(text));
}
