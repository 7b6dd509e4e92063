namespace ThinkaLotse.Knowledge.Places;

/// <summary>How much a message says that a person is from the place it names, weakest first.</summary>
internal enum PlaceEvidence
{
    /// <summary>The name alone in a sentence.</summary>
    Named,

    /// <summary>"in Sömmerda".</summary>
    Introduced,

    /// <summary>The message is the name, as an answer to a question.</summary>
    WholeMessage,

    /// <summary>"ich wohne in Sömmerda".</summary>
    Home,
}
