namespace ThinkaLotse.Knowledge.PlainGerman;

/// <summary>Who knows a word of the glossary.</summary>
internal enum Familiarity
{
    /// <summary>Everyone who may read it; a text need not explain it.</summary>
    Everyone,

    /// <summary>Only some; the text explains it.</summary>
    Some,
}
