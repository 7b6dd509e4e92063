namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>What a person says about an hour.</summary>
internal enum HourKind
{
    /// <summary>"um 10".</summary>
    At,

    /// <summary>"gegen 10".</summary>
    About,

    /// <summary>"ab 10".</summary>
    From,

    /// <summary>"bis 10".</summary>
    Until,

    /// <summary>"zwischen 10 und 12".</summary>
    Between,
}
