namespace ThinkaLotse.Bot.Storage;

/// <summary>A fact about the database itself, such as a sealed word that shows whether the keys fit.</summary>
public sealed class StoredFact
{
    public required string Name { get; init; }

    public required string Value { get; set; }
}
