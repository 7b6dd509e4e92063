namespace ThinkaLotse.Knowledge.Understanding.Crisis;

/// <summary>What the model feels in a passage.</summary>
/// <param name="ByKind">Probability of each kind, in the order of <see cref="CrisisKind"/>.</param>
/// <param name="Certain">Probability of danger beyond doubt, of any kind.</param>
/// <param name="HasSign">The passage holds more than a hint.</param>
internal sealed record CrisisFeeling(IReadOnlyList<float> ByKind, float Certain, bool HasSign)
{
    /// <summary>Nothing at all.</summary>
    public static CrisisFeeling Calm { get; } = new(new float[Enum.GetValues<CrisisKind>().Length], 0, false);

    /// <summary>Probability of any danger.</summary>
    public float Danger { get; } = ByKind.Sum();

    /// <summary>The most probable kind.</summary>
    public CrisisKind Kind { get; } = (CrisisKind)Enumerable.Range(0, ByKind.Count).MaxBy(kind => ByKind[kind]);
}
