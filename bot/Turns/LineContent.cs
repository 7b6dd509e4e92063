using ThinkaLotse.Dialogs.Engine;

namespace ThinkaLotse.Bot.Turns;

/// <summary>What a line says, sealed when stored.</summary>
/// <param name="Text">Plain text.</param>
/// <param name="Key">Which text of the dialogs it is; empty for what people wrote.</param>
/// <param name="Cards">Services or helplines below the text.</param>
/// <param name="Buttons">Answers to press.</param>
/// <param name="Name">The counsellor's name, else null.</param>
/// <param name="ClientId">The id that the resident's client gave the message, echoed so that it knows its own.</param>
public sealed record LineContent(
    string Text,
    string Key,
    IReadOnlyList<Card> Cards,
    IReadOnlyList<Button> Buttons,
    string? Name = null,
    string? ClientId = null)
{
    /// <summary>What is left of a line that was blanked.</summary>
    public static LineContent Blank { get; } = new("", "", [], []);
}
