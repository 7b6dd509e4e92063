using ThinkaLotse.Knowledge.Understanding.Triage;

namespace ThinkaLotse.Knowledge.Understanding.Evaluation;

/// <summary>A line, and what was understood of it by a reader that had never seen it.</summary>
/// <param name="Line">With what it means.</param>
/// <param name="Heard">What was understood.</param>
/// <param name="Decision">What was made of it.</param>
public sealed record Judged(KnownLine Line, Understanding Heard, Decision Decision)
{
    /// <summary>The topics in the order of their probability.</summary>
    public IEnumerable<string> Ranked => Heard.Ranking.Select(guess => guess.TopicId);

    /// <summary>The main topic stands first.</summary>
    public bool IsFirst => Heard.Ranking.Count > 0 && Heard.Ranking[0].TopicId == Line.Topics[0];

    /// <summary>The main topic stands among the first three.</summary>
    public bool IsAmongThree => Ranked.Take(3).Contains(Line.Topics[0]);

    /// <summary>A topic is stated with confidence.</summary>
    public bool IsDecided => Decision == Decision.Topic;

    /// <summary>The act is recognised.</summary>
    public bool IsActRight => Decision == Decision.Act && (Heard.Act ?? (Heard.ForeignLanguage is null ? null : DialogAct.Sprache)) == Line.Act;
}
