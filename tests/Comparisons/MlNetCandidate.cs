using System.Diagnostics;
using Microsoft.ML;
using Microsoft.ML.Data;
using ThinkaLotse.Knowledge.Understanding.Evaluation;

namespace ThinkaLotse.Comparisons;

/// <summary>ML.NET: text featurisation (word and letter groups) with a maximum-entropy trainer.</summary>
internal static class MlNetCandidate
{
    private const int Seed = 20;

    /// <summary>Learns and reads.</summary>
    public static Candidate Run(HeldOut lines)
    {
        var ml = new MLContext(Seed);
        var watch = Stopwatch.StartNew();
        var data = ml.Data.LoadFromEnumerable(lines.Taught.Where(line => line.Topics.Count > 0).Select(line => new Sample { Text = line.Text, Label = line.Topics[0] }));
        var pipeline = ml.Transforms.Conversion.MapValueToKey("Label")
            .Append(ml.Transforms.Text.FeaturizeText("Features", "Text"))
            .Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy())
            .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"));
        var model = pipeline.Fit(data);
        double trained = watch.Elapsed.TotalSeconds;
        var engine = ml.Model.CreatePredictionEngine<Sample, Guess>(model);
        var labels = default(VBuffer<ReadOnlyMemory<char>>);
        engine.OutputSchema["Score"].GetSlotNames(ref labels);
        string[] topics = [.. labels.DenseValues().Select(name => name.ToString())];
        lines.KeptBack.ToList().ForEach(line => engine.Predict(new Sample { Text = line.Text }));

        var best = new List<IReadOnlyList<string>>();
        var times = new List<double>();
        foreach (var line in lines.KeptBack)
        {
            watch.Restart();
            var guess = engine.Predict(new Sample { Text = line.Text });
            times.Add(watch.Elapsed.TotalMilliseconds);
            best.Add([.. guess.Score.Select((score, at) => (score, at)).OrderByDescending(entry => entry.score).Take(3).Select(entry => topics[entry.at])]);
        }

        return new Candidate("ML.NET SDCA", best, times, trained);
    }

    private sealed class Sample
    {
        public string Text { get; set; } = "";

        public string Label { get; set; } = "";
    }

    private sealed class Guess
    {
        public float[] Score { get; set; } = [];
    }
}
