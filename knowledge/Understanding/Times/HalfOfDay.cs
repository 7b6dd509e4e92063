namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>What the words around an hour say about its half of the day.</summary>
internal enum HalfOfDay
{
    /// <summary>Nothing: 1 to 6 are in the afternoon, 7 to 12 as said.</summary>
    Unsaid,
    Morning,
    Afternoon,
}
