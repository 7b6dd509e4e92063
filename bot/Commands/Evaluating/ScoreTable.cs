using System.Globalization;
using System.Text;
using ThinkaLotse.Knowledge.Understanding.Evaluation;

namespace ThinkaLotse.Bot.Commands.Evaluating;

/// <summary>Scores as a table for the terminal.</summary>
internal static class ScoreTable
{
    private const int MostConfusions = 12;

    /// <summary>All measures that the lines allow.</summary>
    public static string Of(string name, Scores scores)
    {
        var table = new StringBuilder();
        table.AppendLine(CultureInfo.InvariantCulture, $"== {name}");
        foreach (var (measure, share) in Measures(scores).Where(entry => entry.Share.Of > 0))
        {
            table.AppendLine(CultureInfo.InvariantCulture, $"{measure,-48} {share}");
        }

        Section(table, "topic: first / among three", scores.ByTopic.Select(topic => $"  {topic.Topic,-28} {topic.First.Value,6:P1} {topic.AmongThree.Value,6:P1}  of {topic.First.Of}"));
        Section(table, "voice: first", scores.ByVoice.Select(voice => $"  {voice.Voice.ToString().ToLowerInvariant(),-28} {voice.First}"));
        Section(table, "danger noticed", scores.ByKind.Select(kind => $"  {kind.Kind.ToString().ToLowerInvariant(),-28} {kind.Seen}"));
        Section(table, "act recognised", scores.ByAct.Select(act => $"  {act.Act.ToString().ToLowerInvariant(),-28} {act.Right}"));
        Section(table, "most frequent confusions", scores.Confusions.Take(MostConfusions).Select(pair => $"  {pair.Meant,-28} taken for {pair.Taken,-28} {pair.Count}"));
        Section(table, "probability said / right", scores.Reliability.Select(bin => string.Create(CultureInfo.InvariantCulture, $"  {bin.Said,-28:0.00} {bin.Right}")));
        return table.ToString();
    }

    /// <summary>The measures in one number each.</summary>
    public static IEnumerable<(string Measure, Share Share)> Measures(Scores scores) =>
    [
        ("main topic first", scores.First),
        ("main topic among the first three", scores.AmongThree),
        ("a topic is stated with confidence", scores.Decided),
        ("a wrong topic is stated with confidence", scores.WrongWithConfidence),
        ("both topics of two among the first three", scores.SeveralFound),
        ("unclear and not given a topic with confidence", scores.UnclearLeftOpen),
        ("danger noticed", scores.DangerSeen),
        ("sounds dangerous: certain alarm", scores.FalseAlarms),
        ("sounds dangerous: gentle question", scores.FalseQuestions),
        ("ordinary concern: certain alarm", scores.ConcernAlarms),
        ("ordinary concern: gentle question", scores.ConcernQuestions),
        ("dialog act recognised", scores.ActsRight),
    ];

    private static void Section(StringBuilder table, string title, IEnumerable<string> rows)
    {
        var lines = rows.ToList();
        if (lines.Count > 0)
        {
            table.AppendLine(title);
            lines.ForEach(line => table.AppendLine(line));
        }
    }
}
