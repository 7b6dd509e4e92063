namespace ThinkaLotse.Knowledge.Understanding.Learning;

/// <summary>A line to learn from.</summary>
/// <param name="Features">What it looks like.</param>
/// <param name="Label">Number of the right answer.</param>
/// <param name="Importance">1 for an ordinary line; less for one that should bend the model less.</param>
internal readonly record struct LabelledVector(SparseVector Features, int Label, float Importance = 1);
