namespace ThinkaLotse.Knowledge.Languages;

/// <summary>A language other than German in which the office can say how help is to be had.</summary>
/// <param name="Code">ISO 639-1, "uk".</param>
/// <param name="Name">Its German name, "Ukrainisch".</param>
/// <param name="Text">What is said in this language.</param>
/// <param name="Button">What the button in this language says.</param>
/// <param name="Consent">Asks in this language whether a person may read the conversation, and which signs mean yes and no.</param>
/// <param name="Words">Frequent words by which the language is known.</param>
public sealed record ForeignLanguage(string Code, string Name, string Text, string Button, string Consent, IReadOnlyList<string> Words);
