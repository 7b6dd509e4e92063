using System.Globalization;

namespace ThinkaLotse.Knowledge.Understanding.Evaluation;

/// <summary>So many of so many.</summary>
public readonly record struct Share(int Count, int Of)
{
    /// <summary>Between 0 and 1; 0 of nothing.</summary>
    public double Value => Of == 0 ? 0 : (double)Count / Of;

    /// <summary>Counts how many fulfil a condition.</summary>
    public static Share Among<T>(IReadOnlyCollection<T> all, Func<T, bool> fulfils) => new(all.Count(fulfils), all.Count);

    /// <summary>"93.1 % (268 of 288)".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value * 100:0.0} % ({Count} of {Of})");
}
