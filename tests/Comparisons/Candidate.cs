namespace ThinkaLotse.Comparisons;

/// <summary>What a program made of the lines kept back.</summary>
/// <param name="Name">Of the program.</param>
/// <param name="Best">For each line the three best topics, the best first.</param>
/// <param name="Milliseconds">For each line, warm.</param>
/// <param name="TrainingSeconds">To learn from the lines taught.</param>
internal sealed record Candidate(string Name, IReadOnlyList<IReadOnlyList<string>> Best, IReadOnlyList<double> Milliseconds, double TrainingSeconds)
{
    /// <summary>The time in the middle.</summary>
    public double Median => Milliseconds.Order().ElementAt(Milliseconds.Count / 2);
}
