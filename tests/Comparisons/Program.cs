using System.Globalization;
using ThinkaLotse.Comparisons;
using ThinkaLotse.Knowledge.Understanding.Evaluation;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var lines = HeldOut.Of(Path.Combine(AppContext.BaseDirectory, "Content"));
Console.WriteLine($"{lines.Taught.Count} lines taught, {lines.KeptBack.Count} kept back; the examples are harder than everyday messages");
Console.WriteLine($"{"",-14}{"first",8}{"of three",10}{"median ms",12}{"training s",12}");

var own = OwnCandidate.Run(lines);
var ownRight = Print(own);
foreach (var other in new[] { MlNetCandidate.Run(lines), NlpJsCandidate.Run(lines) })
{
    var right = Print(other);
    var difference = Difference.Of(ownRight, right);
    Console.WriteLine($"  ThinkaLotse is better by {difference.Points:0.0} points (95 %: {difference.Lower:0.0} to {difference.Upper:0.0}) and takes {own.Median / other.Median:0.00} of its time per message, {other.Median / own.Median:0.0} times as fast");
}

IReadOnlyList<bool> Print(Candidate candidate)
{
    bool[] first = [.. candidate.Best.Zip(lines.KeptBack, (best, line) => best.Count > 0 && best[0] == line.Topics[0])];
    int three = candidate.Best.Zip(lines.KeptBack).Count(pair => pair.First.Contains(pair.Second.Topics[0]));
    Console.WriteLine($"{candidate.Name,-14}{100.0 * first.Count(right => right) / first.Length,7:0.0}%{100.0 * three / first.Length,9:0.0}%{candidate.Median,12:0.000}{candidate.TrainingSeconds,12:0.0}");
    return first;
}
