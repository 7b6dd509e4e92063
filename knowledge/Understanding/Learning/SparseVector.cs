namespace ThinkaLotse.Knowledge.Understanding.Learning;

/// <summary>The features of a text as numbers: which buckets, and how much each counts.</summary>
/// <param name="Buckets">Ascending.</param>
/// <param name="Weights">As many as buckets.</param>
/// <param name="Ideas">How many ideas the text holds (see <see cref="ConceptBook"/>).</param>
internal sealed record SparseVector(int[] Buckets, float[] Weights, int Ideas);
