namespace ThinkaLotse.Comparisons;

/// <summary>By how many points one program is better than another on the same lines.</summary>
/// <param name="Points">Percentage points at the main topic.</param>
/// <param name="Lower">Lower end of the 95 % interval; paired, by resampling the lines.</param>
/// <param name="Upper">Upper end.</param>
internal sealed record Difference(double Points, double Lower, double Upper)
{
    private const int Samples = 4000;
    private const int Seed = 7;

    /// <summary>Compares which lines each had right.</summary>
    public static Difference Of(IReadOnlyList<bool> one, IReadOnlyList<bool> other)
    {
        int[] gains = [.. one.Zip(other, (left, right) => (left ? 1 : 0) - (right ? 1 : 0))];
        var random = new Random(Seed);
        double[] means = [.. Enumerable.Range(0, Samples).Select(_ => 100.0 * Enumerable.Range(0, gains.Length).Sum(_ => gains[random.Next(gains.Length)]) / gains.Length).Order()];
        return new Difference(100.0 * gains.Sum() / gains.Length, means[(int)(Samples * 0.025)], means[(int)(Samples * 0.975)]);
    }
}
