namespace ThinkaLotse.Dialogs.Engine;

/// <summary>The changing parts of a state's question.</summary>
public sealed record StateView
{
    /// <summary>Nothing beside the fixed words.</summary>
    public static StateView Fixed { get; } = new();

    /// <summary>Values for the placeholders of the text, by name.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();

    internal IEnumerable<(string Name, string Value)> Pairs => Values.Select(pair => (pair.Key, pair.Value));

    /// <summary>Cards below the text.</summary>
    public IReadOnlyList<Card> Cards { get; init; } = [];

    /// <summary>The cards are shown again when the question is.</summary>
    public bool KeepsCards { get; init; }

    /// <summary>Answers that stand before the fixed ones: key and label.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>Keys of the fixed answers that make no sense now.</summary>
    public IReadOnlyCollection<string> Without { get; init; } = [];
}
