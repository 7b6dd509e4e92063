using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Evaluation;

/// <summary>Finds lines of the same meaning that tell the same situation: those that share most of their telling words.</summary>
internal static class Situations
{
    private const double Alike = 0.35;
    private const int ShortestWord = 4;

    /// <summary>For each line the number of its situation.</summary>
    public static int[] Of(IReadOnlyList<KnownLine> lines)
    {
        int[] situation = [.. Enumerable.Range(0, lines.Count)];
        foreach (var group in Enumerable.Range(0, lines.Count).Where(at => lines[at].Topics.Count > 0 || lines[at].Crisis is not null || lines[at].IsHardNegative).GroupBy(at => Meaning(lines[at])))
        {
            int[] members = [.. group];
            HashSet<string>[] words = [.. members.Select(at => Telling(lines[at].Text))];
            for (int first = 0; first < members.Length; first++)
            {
                for (int second = 0; second < first; second++)
                {
                    if (Likeness(words[first], words[second]) >= Alike)
                    {
                        Join(situation, members[first], members[second]);
                    }
                }
            }
        }

        return [.. situation.Select((_, at) => Root(situation, at))];
    }

    private static string Meaning(KnownLine line) => $"{string.Join(' ', line.Topics)} {line.Crisis} {line.Act} {line.Aside} {line.Correction} {line.IsHardNegative}";

    private static HashSet<string> Telling(string text) =>
        [.. Utterance.Read(text).Words(..).Where(word => word.Length >= ShortestWord).Select(word => word.Length > 6 ? word[..6] : word)];

    private static double Likeness(HashSet<string> left, HashSet<string> right)
    {
        if (left.Count == 0 || right.Count == 0)
        {
            return 0;
        }

        int shared = left.Count(right.Contains);
        return (double)shared / Math.Min(left.Count, right.Count) * (shared == 1 && Math.Max(left.Count, right.Count) > 2 ? 0.5 : 1);
    }

    private static void Join(int[] situation, int first, int second) => situation[Root(situation, first)] = Root(situation, second);

    private static int Root(int[] situation, int at)
    {
        while (situation[at] != at)
        {
            at = situation[at];
        }

        return at;
    }
}
