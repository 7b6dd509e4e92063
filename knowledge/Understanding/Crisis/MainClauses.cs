using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Crisis;

/// <summary>The clauses of a message that say something by themselves; one that begins with "wenn", "dass" or "nicht" says less than it seems.</summary>
internal static class MainClauses
{
    private const int Most = 12;

    private static readonly HashSet<string> Dependent = new(StringComparer.Ordinal)
    {
        "dass", "das", "ob", "wenn", "wann", "als", "falls", "weil", "damit", "bevor", "bis", "obwohl", "nicht", "nich", "kein", "keine", "keinen", "sondern", "oder", "ohne", "um", "statt",
        "fruher", "damals", "wie", "wo", "wer", "was", "der", "die", "welche", "welcher", "nachdem", "sonst", "angeblich",
    };

    /// <summary>Each as a message of its own; empty where there is one clause only.</summary>
    public static IEnumerable<Utterance> Of(Utterance message) => message.Clauses.Count < 2
        ? []
        : message.Clauses.Where(clause => !Dependent.Contains(message.Tokens[clause.Start].Folded)).Take(Most)
            .Select(clause => Utterance.Read(message.Text[message.Tokens[clause.Start].Start..message.Tokens[clause.End.Value - 1].End]));
}
