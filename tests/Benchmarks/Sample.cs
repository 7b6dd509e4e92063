using System.Globalization;

namespace ThinkaLotse.Benchmarks;

/// <summary>Durations of one kind of work, in milliseconds.</summary>
internal sealed class Sample(string name)
{
    private readonly List<double> _values = [];

    public double Median => At(0.5);

    public void Add(TimeSpan duration) => _values.Add(duration.TotalMilliseconds);

    /// <summary>One row of the table.</summary>
    /// <param name="baseline">What the median is compared with; null for a baseline itself.</param>
    public void Print(Sample? baseline) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {Median:0.000} ms | {At(0.95):0.000} ms | {(baseline is null ? "baseline" : (Median / baseline.Median).ToString("0.00", CultureInfo.InvariantCulture))} |"));

    private double At(double part)
    {
        var sorted = _values.Order().ToList();
        return sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * part))];
    }
}
