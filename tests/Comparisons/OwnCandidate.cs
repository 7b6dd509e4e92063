using System.Diagnostics;
using NodaTime;
using ThinkaLotse.Knowledge.Understanding.Evaluation;
using ThinkaLotse.Knowledge.Understanding.Times;

namespace ThinkaLotse.Comparisons;

/// <summary>Our own understanding; its time also covers danger, acts, contacts, urgency, and the wished times.</summary>
internal static class OwnCandidate
{
    private static readonly LocalDateTime _now = new(2026, 11, 23, 10, 15);

    /// <summary>Learns and reads.</summary>
    public static Candidate Run(HeldOut lines)
    {
        var watch = Stopwatch.StartNew();
        var reader = lines.Learn();
        double trained = watch.Elapsed.TotalSeconds;
        foreach (var line in lines.KeptBack)
        {
            reader.Read(line.Text, _now);
            TimeReader.Read(line.Text, _now);
        }

        var best = new List<IReadOnlyList<string>>();
        var times = new List<double>();
        foreach (var line in lines.KeptBack)
        {
            watch.Restart();
            var heard = reader.Read(line.Text, _now);
            TimeReader.Read(line.Text, _now);
            times.Add(watch.Elapsed.TotalMilliseconds);
            best.Add([.. heard.Ranking.Take(3).Select(guess => guess.TopicId)]);
        }

        return new Candidate("ThinkaLotse", best, times, trained);
    }
}
