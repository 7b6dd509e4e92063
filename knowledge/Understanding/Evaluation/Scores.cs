using ThinkaLotse.Knowledge.Understanding.Learning;
using ThinkaLotse.Knowledge.Understanding.Triage;

namespace ThinkaLotse.Knowledge.Understanding.Evaluation;

/// <summary>What judged lines add up to.</summary>
/// <param name="judged">Lines of any kind.</param>
public sealed class Scores(IReadOnlyList<Judged> judged)
{
    private const int Bins = 10;

    /// <summary>Lines with one topic and no danger.</summary>
    public IReadOnlyList<Judged> Concerns { get; } = [.. judged.Where(line => line.Line is { Topics.Count: 1, Crisis: null })];

    /// <summary>Lines with two topics or more.</summary>
    public IReadOnlyList<Judged> Several { get; } = [.. judged.Where(line => line.Line is { Topics.Count: > 1, Crisis: null })];

    public IReadOnlyList<Judged> Dangers { get; } = [.. judged.Where(line => line.Line.Crisis is not null)];

    public IReadOnlyList<Judged> HardNegatives { get; } = [.. judged.Where(line => line.Line.IsHardNegative)];

    public IReadOnlyList<Judged> Acts { get; } = [.. judged.Where(line => line.Line.Act is not null)];

    public IReadOnlyList<Judged> Unclear { get; } = [.. judged.Where(line => line.Line.IsUnclear)];

    /// <summary>The main topic stands first.</summary>
    public Share First => Share.Among(Concerns, line => line.IsFirst);

    /// <summary>The main topic stands among the first three.</summary>
    public Share AmongThree => Share.Among(Concerns, line => line.IsAmongThree);

    /// <summary>A topic is stated with confidence.</summary>
    public Share Decided => Share.Among(Concerns, line => line.IsDecided);

    /// <summary>A wrong topic is stated with confidence.</summary>
    public Share WrongWithConfidence => Share.Among(Concerns, line => line.IsDecided && !line.IsFirst);

    /// <summary>All topics of a line stand among the first three.</summary>
    public Share SeveralFound => Share.Among(Several, line => line.Line.Topics.Take(3).All(line.Ranked.Take(3).Contains));

    /// <summary>Unclear lines to which no topic is given with confidence.</summary>
    public Share UnclearLeftOpen => Share.Among(Unclear, line => !line.IsDecided);

    /// <summary>Danger is noticed, for certain or by asking.</summary>
    public Share DangerSeen => Share.Among(Dangers, line => line.Heard.Crisis is not null);

    /// <summary>Hard negatives that are taken for certain danger.</summary>
    public Share FalseAlarms => Share.Among(HardNegatives, line => line.Decision == Decision.Crisis);

    /// <summary>Hard negatives that are asked about.</summary>
    public Share FalseQuestions => Share.Among(HardNegatives, line => line.Decision == Decision.AskCrisis);

    /// <summary>Ordinary concerns, but for those with violence at home, that are taken for certain danger.</summary>
    public Share ConcernAlarms => Share.Among(Ordinary, line => line.Decision == Decision.Crisis);

    /// <summary>Ordinary concerns that are asked about danger.</summary>
    public Share ConcernQuestions => Share.Among(Ordinary, line => line.Decision == Decision.AskCrisis);

    public Share ActsRight => Share.Among(Acts, line => line.IsActRight);

    /// <summary>The main topic first, by topic.</summary>
    public IEnumerable<(string Topic, Share First, Share AmongThree)> ByTopic => Concerns.GroupBy(line => line.Line.Topics[0]).OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => (group.Key, Share.Among([.. group], line => line.IsFirst), Share.Among([.. group], line => line.IsAmongThree)));

    /// <summary>The main topic first, by voice.</summary>
    public IEnumerable<(Voice Voice, Share First)> ByVoice => Concerns.GroupBy(line => line.Line.Voice).OrderBy(group => group.Key)
        .Select(group => (group.Key, Share.Among([.. group], line => line.IsFirst)));

    /// <summary>Danger noticed, by kind.</summary>
    public IEnumerable<(CrisisKind Kind, Share Seen)> ByKind => Dangers.GroupBy(line => line.Line.Crisis!.Value).OrderBy(group => group.Key)
        .Select(group => (group.Key, Share.Among([.. group], line => line.Heard.Crisis is not null)));

    /// <summary>The act recognised, by act.</summary>
    public IEnumerable<(DialogAct Act, Share Right)> ByAct => Acts.GroupBy(line => line.Line.Act!.Value).OrderBy(group => group.Key)
        .Select(group => (group.Key, Share.Among([.. group], line => line.IsActRight)));

    /// <summary>Which topic is taken for which other one, the most frequent first.</summary>
    public IEnumerable<(string Meant, string Taken, int Count)> Confusions => Concerns.Where(line => !line.IsFirst && line.Heard.Ranking.Count > 0)
        .GroupBy(line => (Meant: line.Line.Topics[0], Taken: line.Heard.Ranking[0].TopicId))
        .Select(group => (group.Key.Meant, group.Key.Taken, group.Count()))
        .OrderByDescending(pair => pair.Item3).ThenBy(pair => pair.Meant, StringComparer.Ordinal);

    /// <summary>In ten steps of the first topic's probability: how probable it was said to be, and how often it was right.</summary>
    public IEnumerable<(double Said, Share Right)> Reliability => Concerns.Where(line => line.Heard.Ranking.Count > 0)
        .GroupBy(line => Math.Min(Bins - 1, (int)(line.Heard.Ranking[0].Probability * Bins))).OrderBy(bin => bin.Key)
        .Select(bin => (bin.Average(line => line.Heard.Ranking[0].Probability), Share.Among([.. bin], line => line.IsFirst)));

    private IReadOnlyList<Judged> Ordinary => [.. Concerns.Where(line => line.Line.Topics[0] != "familie.gewalt")];
}
