using ThinkaLotse.Knowledge.Understanding.Triage;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Contacts;

/// <summary>Finds a name that stands alone, as people give it when they are asked: "Petra Müller, 0176 …", "tim", "Uwe mein Name".</summary>
/// <param name="givenNames">Folded first names.</param>
/// <param name="mayBeName">Whether a token may be part of a name.</param>
/// <param name="isOrdinary">Whether a folded word is one of everyday language.</param>
/// <param name="isPlace">Whether a text names a place of the county.</param>
internal sealed class StandingName(IReadOnlySet<string> givenNames, Func<Utterance, int, bool> mayBeName, Func<string, bool> isOrdinary, Func<string, bool> isPlace)
{
    private const int MostWords = 4;

    /// <summary>What stands behind a name and says that it is one.</summary>
    private static readonly string[][] Cues = [["mein", "name"], ["mei", "name"], ["heisse", "ich"], ["heiss", "ich"], ["heess", "ich"], ["heis", "ich"], ["heise", "ich"], ["hier"], ["am", "apparat"], ["bin", "ich"], ["aus"], ["wohnhaft"]];

    /// <summary>Those behind which any strange word is a name.</summary>
    private static readonly string[][] StrongCues = [["mein", "name"], ["mei", "name"], ["heisse", "ich"], ["heiss", "ich"], ["heess", "ich"], ["heis", "ich"], ["heise", "ich"], ["am", "apparat"]];

    /// <summary>What may stand before a name: "na der Manfred bin ich".</summary>
    private static readonly HashSet<string> Fillers = ["na", "nu", "also", "ja", "hallo", "guten", "tag", "der", "die", "dor", "de", "dr", "hier", "is", "ist", "spricht", "schreibt"];

    /// <summary>The first token of a name that is a part of the message by itself, or null.</summary>
    public int? Find(Utterance utterance, Expectation asked)
    {
        foreach (var (first, end) in Parts(utterance))
        {
            int length = end - first;
            bool isWhole = length is > 0 and <= MostWords && Enumerable.Range(first, length).All(at => IsNamePart(utterance, at, first));
            bool isSure = isWhole && (givenNames.Contains(utterance.Tokens[first].Folded) || (length > 1 && AllCapital(utterance, first, end) && !isOrdinary(utterance.Tokens[first].Folded) && !isOrdinary(utterance.Tokens[end - 1].Folded) && !isPlace(Written(utterance, first, end))));
            if (isSure || (isWhole && asked == Expectation.Name && length == utterance.Tokens.Count))
            {
                return first;
            }
        }

        return BesideCue(utterance);
    }

    /// <summary>The first token of a name with "mein Name", "heiß ich" or "hier" behind it, or null.</summary>
    public int? BesideCue(Utterance utterance)
    {
        foreach (var (begin, end) in Parts(utterance))
        {
            int first = begin;
            while (first + 1 < end && Fillers.Contains(utterance.Tokens[first].Folded))
            {
                first++;
            }

            bool isGiven = givenNames.Contains(utterance.Tokens[first].Folded);
            bool isStrange = AllCapital(utterance, first, first + 1) && mayBeName(utterance, first) && !isOrdinary(utterance.Tokens[first].Folded);
            if ((isGiven || isStrange) && Array.Exists(isGiven ? Cues : StrongCues, cue => Enumerable.Range(first + 1, 3).Any(at => at + cue.Length <= end && Stands(utterance, at, cue))))
            {
                return first;
            }
        }

        return null;
    }

    /// <summary>"Böttcher, Marlies" at the beginning, as in a register: the name in its usual order, or null.</summary>
    public string? Reversed(Utterance utterance)
    {
        var tokens = utterance.Tokens;
        bool stands = tokens.Count >= 3 && tokens[0].Kind == TokenKind.Word && tokens[1].Folded == "," && tokens[2].Kind == TokenKind.Word
            && (tokens.Count == 3 || tokens[3].Kind != TokenKind.Word)
            && mayBeName(utterance, 0) && !givenNames.Contains(tokens[0].Folded) && givenNames.Contains(tokens[2].Folded) && AllCapital(utterance, 0, 1) && AllCapital(utterance, 2, 3);
        return stands ? $"{Written(utterance, 2, 3)} {Written(utterance, 0, 1)}" : null;
    }

    /// <summary>The runs of words between stops, digits and addresses.</summary>
    private static IEnumerable<(int First, int End)> Parts(Utterance utterance)
    {
        int first = -1;
        for (int at = 0; at <= utterance.Tokens.Count; at++)
        {
            bool isWord = at < utterance.Tokens.Count && utterance.Tokens[at].Kind == TokenKind.Word;
            if (isWord && first < 0)
            {
                first = at;
            }
            else if (!isWord && first >= 0)
            {
                yield return (first, at);
                first = -1;
            }
        }
    }

    private bool IsNamePart(Utterance utterance, int at, int first) =>
        mayBeName(utterance, at) || givenNames.Contains(utterance.Tokens[at].Folded) || (at > first && utterance.Tokens[at].Folded is "von" or "van" or "de" or "al" or "el" or "bin" or "zu" or "der");

    private static bool AllCapital(Utterance utterance, int first, int end) =>
        Enumerable.Range(first, end - first).All(at => char.IsUpper(utterance.Text[utterance.Tokens[at].Start]) || utterance.Tokens[at].Folded is "von" or "van" or "al" or "el");

    private static bool Stands(Utterance utterance, int at, string[] cue) => cue.Select((word, index) => utterance.Tokens[at + index].Folded == word).All(same => same);

    private static string Written(Utterance utterance, int first, int end) => utterance.Text[utterance.Tokens[first].Start..utterance.Tokens[end - 1].End];
}
