namespace ThinkaLotse.Knowledge.Understanding.Learning;

/// <summary>The features of a text as numbers: which buckets, and how much each counts.</summary>
/// <param name="Buckets">Ascending, each once.</param>
/// <param name="Weights">As many as buckets.</param>
internal sealed record SparseVector(int[] Buckets, float[] Weights);
