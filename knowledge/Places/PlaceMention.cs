namespace ThinkaLotse.Knowledge.Places;

/// <summary>A place that a message names, and how much it says that the person is from there.</summary>
internal sealed record PlaceMention(Place Place, PlaceEvidence Evidence);
