namespace ThinkaLotse.Knowledge.Understanding.Learning;

/// <summary>The hashed features of a piece of text, apart by kind; each list ascending, with a bucket as often as it occurs.</summary>
/// <param name="Words">Words, and what a misspelt word was meant to be.</param>
/// <param name="Pairs">Neighbouring words, also joined as one, so that "Familien Kasse" meets "Familienkasse".</param>
/// <param name="Letters">Groups of two to five letters inside words, which survive misspelling.</param>
/// <param name="Ideas">What the words have in common with others (see <see cref="ConceptBook"/>).</param>
/// <param name="IdeaPairs">Two ideas in the same piece.</param>
internal sealed record RawFeatures(int[] Words, int[] Pairs, int[] Letters, int[] Ideas, int[] IdeaPairs)
{
    /// <summary>A power of two, so that the low bits of a hash pick the bucket.</summary>
    public const int BucketCount = 1 << 15;

    /// <summary>All kinds in the order of the weights that <see cref="FeatureSpace"/> gives them.</summary>
    public IReadOnlyList<int[]> Kinds { get; } = [Words, Pairs, Letters, Ideas, IdeaPairs];
}
