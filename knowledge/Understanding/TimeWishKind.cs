namespace ThinkaLotse.Knowledge.Understanding;

/// <summary>What came of the words about time.</summary>
public enum TimeWishKind
{
    /// <summary>No time was named.</summary>
    None,

    /// <summary>One or more windows.</summary>
    Windows,

    /// <summary>"Egal", "so schnell wie möglich".</summary>
    Any,

    /// <summary>The time named is over.</summary>
    Past,

    /// <summary>A day that does not exist, or a weekday that contradicts its date.</summary>
    Invalid,
}
