namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>The parts into which people divide the day.</summary>
internal enum PartOfDay
{
    Morning,
    Noon,
    Afternoon,
    Evening,
}
