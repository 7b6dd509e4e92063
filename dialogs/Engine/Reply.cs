namespace ThinkaLotse.Dialogs.Engine;

/// <summary>One message that goes out.</summary>
/// <param name="Key">Which text it is, "dialog.State" or "dialog.name"; tests assert it instead of the wording.</param>
/// <param name="Text">Plain text; line breaks separate paragraphs.</param>
/// <param name="Cards">Services or helplines, shown below the text.</param>
/// <param name="Buttons">Answers to press; only the last reply of a turn has any.</param>
/// <param name="From">The bot or a counsellor.</param>
/// <param name="Name">The counsellor's name, else null.</param>
public sealed record Reply(
    string Key,
    string Text,
    IReadOnlyList<Card> Cards,
    IReadOnlyList<Button> Buttons,
    Speaker From = Speaker.Bot,
    string? Name = null);
