namespace ThinkaLotse.Dialogs.Engine;

/// <summary>One line of a request's summary.</summary>
/// <param name="Key">Stable name of the line: topic, name, contact, times, needs.</param>
/// <param name="Label">As the resident and the counsellor read it.</param>
/// <param name="Value">In words.</param>
public sealed record SummaryLine(string Key, string Label, string Value);
