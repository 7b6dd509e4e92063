namespace ThinkaLotse.Knowledge.Topics;

/// <summary>One concern the office knows, such as "geld.schulden"; ids are stable, texts may change.</summary>
public sealed record Topic
{
    /// <summary>Stable id, area and name joined by a dot.</summary>
    public required string Id { get; init; }

    /// <summary>What the button says, at most 24 characters.</summary>
    public required string Title { get; init; }

    /// <summary>One emoji that stands before the title.</summary>
    public required string Pictogram { get; init; }

    /// <summary>One plain sentence that tells the resident what is covered.</summary>
    public required string Description { get; init; }

    /// <summary>Asked once when the topic is chosen, where an answer decides how urgent it is; null where nothing does.</summary>
    public UrgencyQuestion? UrgencyQuestion { get; init; }

    /// <summary>Everyday words, names and abbreviations that point to the topic.</summary>
    public required IReadOnlyList<string> Keywords { get; init; }

    /// <summary>The area's id: the part of <see cref="Id"/> before the dot.</summary>
    public string AreaId => Id[..Id.IndexOf('.', StringComparison.Ordinal)];
}
