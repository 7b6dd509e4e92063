namespace ThinkaLotse.Knowledge.PlainGerman;

/// <summary>A rule of plain German ("einfache Sprache"); each has a sentence for writers in Content/PlainGerman/messages.yaml.</summary>
public enum PlainRule
{
    /// <summary>A sentence of more than 15 words.</summary>
    SentenceLength,

    /// <summary>More than 12 words a sentence, over the whole text.</summary>
    AverageLength,

    /// <summary>A sentence that says more than one thing.</summary>
    SeveralStatements,

    /// <summary>More sentences than the place allows.</summary>
    TooManySentences,

    /// <summary>"wird geprüft", "ist abgelehnt worden"; "ist geschlossen" is a state and fine.</summary>
    Passive,

    /// <summary>Two genitives or more, one after the other.</summary>
    GenitiveChain,

    /// <summary>"hätte", "würde", "er sei"; "möchte" is fine.</summary>
    Subjunctive,

    /// <summary>Two denials in one clause, such as "nicht unmöglich".</summary>
    DoubleNegation,

    /// <summary>An abbreviation that the text does not explain and not everyone knows.</summary>
    Abbreviation,

    /// <summary>A foreign or official word that the text does not explain and not everyone knows.</summary>
    ForeignWord,

    /// <summary>A long word without hyphen or Mediopunkt.</summary>
    LongCompound,

    /// <summary>"drei" instead of "3".</summary>
    NumberInWords,

    /// <summary>"man" or "ist zu stellen" instead of speaking to the reader.</summary>
    Impersonal,
}
