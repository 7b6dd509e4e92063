namespace ThinkaLotse.Knowledge.PlainGerman;

/// <summary>What a piece of a written text is.</summary>
internal enum WrittenKind
{
    /// <summary>Letters, with hyphens or a Mediopunkt inside.</summary>
    Word,

    /// <summary>Digits: a number, a time, a date, a phone number.</summary>
    Number,

    /// <summary>A mail or web address.</summary>
    Address,

    /// <summary>A placeholder of a dialog's text such as "{topic}".</summary>
    Placeholder,

    /// <summary>One sign of punctuation, or the end of a line.</summary>
    Mark,
}
