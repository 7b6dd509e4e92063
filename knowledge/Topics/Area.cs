namespace ThinkaLotse.Knowledge.Topics;

/// <summary>One of the nine parts of life under which residents find the topics, such as "geld" or "wohnen".</summary>
/// <param name="Id">The part of a topic's id before the dot.</param>
/// <param name="Title">What the button says.</param>
/// <param name="Pictogram">One emoji that stands before the title.</param>
public sealed record Area(string Id, string Title, string Pictogram);
