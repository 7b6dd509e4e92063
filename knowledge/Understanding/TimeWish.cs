namespace ThinkaLotse.Knowledge.Understanding;

/// <summary>When an appointment would suit.</summary>
/// <param name="Kind">Only <see cref="TimeWishKind.Windows"/> has windows.</param>
/// <param name="Windows">Sorted, not overlapping.</param>
public sealed record TimeWish(TimeWishKind Kind, IReadOnlyList<TimeWindow> Windows)
{
    /// <summary>No time stated.</summary>
    public static TimeWish None { get; } = new(TimeWishKind.None, []);
}
