using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Contacts;

/// <summary>Tells of several numbers which one the writer wants used: by the words before and behind each, and by what is said of mobile and landline.</summary>
internal static class PhonePreference
{
    private const int ReachBefore = 5;
    private const int ReachBehind = 7;
    private const int Takeback = 2;

    private static readonly Dictionary<string, int> Before = new(StringComparer.Ordinal)
    {
        ["sondern"] = 3, ["korrektur"] = 3, ["richtig"] = 2, ["richtige"] = 2, ["neue"] = 2, ["neu"] = 2, ["neuen"] = 2, ["jetzt"] = 2, ["stattdessen"] = 2, ["lieber"] = 2, ["besser"] = 2, ["liebsten"] = 2,
        ["falsch"] = 2, ["nee"] = 1, ["nein"] = 1, ["ne"] = 1, ["quatsch"] = 2, ["sorry"] = 2, ["entschuldigung"] = 2, ["verdreht"] = 2, ["vertippt"] = 2, ["also"] = 1, ["bitte"] = 1, ["meine"] = 1, ["privat"] = 1,
        ["nicht"] = -1, ["nich"] = -1, ["ned"] = -1, ["alte"] = -2, ["alten"] = -2, ["altes"] = -2, ["statt"] = -2, ["nie"] = -1, ["kein"] = -1, ["keine"] = -1, ["not"] = -1, ["notfalls"] = -1, ["notfall"] = -1,
        ["ansonsten"] = -1, ["sonst"] = -1, ["war"] = -2, ["fruher"] = -2,
        ["schwester"] = -2, ["bruder"] = -2, ["mutter"] = -2, ["vater"] = -2, ["mama"] = -2, ["papa"] = -2, ["tochter"] = -2, ["sohn"] = -2, ["mann"] = -2, ["chef"] = -2, ["freundin"] = -2, ["nachbarin"] = -2, ["arbeit"] = -1, ["buro"] = -1, ["dienstlich"] = -1,
    };

    private static readonly Dictionary<string, int> Behind = new(StringComparer.Ordinal)
    {
        ["nicht"] = -2, ["nich"] = -2, ["ned"] = -2, ["net"] = -2, ["keinen"] = -2, ["kein"] = -1, ["falsch"] = -3, ["kaputt"] = -3, ["alt"] = -2, ["abgemeldet"] = -3, ["gesperrt"] = -2, ["quatsch"] = -2, ["notfall"] = -1, ["notfalls"] = -1, ["korrektur"] = -2,
        ["verdreht"] = -2, ["vertippt"] = -2, ["lieber"] = 1, ["liebsten"] = 1, ["immer"] = 1, ["bevorzugt"] = 3, ["richtig"] = 2, ["meine"] = 1, ["meins"] = 1, ["seins"] = -2, ["gehort"] = -1,
        ["privat"] = 1, ["private"] = 1, ["arbeit"] = -2, ["buro"] = -2, ["dienstlich"] = -2, ["frau"] = -1, ["mann"] = -2, ["chef"] = -2, ["chefin"] = -2, ["mutter"] = -2, ["vater"] = -2, ["bruder"] = -2, ["schwester"] = -2, ["sohn"] = -2, ["tochter"] = -2, ["zwar"] = -1,
    };

    /// <summary>What makes a number one that was: "gibt es nicht mehr", "ist abgemeldet".</summary>
    private static readonly HashSet<string> Gone = ["abgemeldet", "abgeschaltet", "abgestellt", "gekundigt", "weg", "falsch"];
    private static readonly HashSet<string> Called = ["nummer", "numer", "handynummer", "nr", "anschluss", "telefonnummer", "mobilnummer", "festnetznummer", "handy"];
    private static readonly HashSet<string> Former = ["alte", "alten", "alter", "altes", "fruher", "fruhere", "damals", "ehemalige"];

    /// <summary>Between two numbers they say that the second counts.</summary>
    private static readonly HashSet<string> Takebacks = ["nee", "halt", "stopp", "stop", "quatsch", "vertippt", "verdreht", "sorry", "korrektur", "moment", "ups", "hups", "verzeihung", "entschuldigung", "falsch"];

    private static readonly HashSet<string> Mobile = ["handy", "mobil", "mobilnummer", "handynummer", "mobile"];
    private static readonly HashSet<string> Landline = ["festnetz", "festnetznummer", "hausanschluss"];
    private static readonly HashSet<string> Wanting = ["lieber", "liebsten", "besten", "besser", "bitte", "nehmen", "nehmt", "immer"];
    private static readonly HashSet<string> Preferring = ["lieber", "liebsten", "besser", "bevorzugt", "immer"];
    private static readonly HashSet<string> NotWanting = ["nicht", "nich", "nie", "kaputt", "ungern"];

    /// <summary>The number that is wanted; of equals the first.</summary>
    public static string Best(Utterance utterance, IReadOnlyList<(DigitRun Run, string Number)> found)
    {
        if (Ordinal(utterance) is { } wanted && wanted < found.Count)
        {
            return found[wanted].Number;
        }

        string? echoed = Echoed(utterance);
        int mobile = Kind(utterance, Mobile);
        int landline = Kind(utterance, Landline);
        return found.Select((candidate, at) => (candidate.Number, Score: Score(utterance, found, at) + (echoed is not null && Around(utterance, found, at).Any(word => word.StartsWith(echoed, StringComparison.Ordinal)) ? 3 : 0) + (PhoneNumber.IsMobile(candidate.Number) ? mobile : landline)))
            .MaxBy(candidate => candidate.Score).Number;
    }

    /// <summary>Whether a number that stands alone is one that no longer works, or one that is not to be used.</summary>
    public static bool IsGone(Utterance utterance, DigitRun run)
    {
        string[] before = [.. Words(utterance, BeginOfClause(utterance, run.First, Math.Max(0, run.First - ReachBefore)), run.First)];
        string[] behind = [.. Words(utterance, run.End, EndOfClause(utterance, run.End + 1, Math.Min(utterance.Tokens.Count, run.End + ReachBehind)))];
        int never = Array.FindIndex(behind, word => word is "nicht" or "nich" or "net" or "ned");
        bool isNoMore = never >= 0 && never + 1 < behind.Length && behind[never + 1] == "mehr" && !behind.Skip(never + 2).Any(word => word.StartsWith("an", StringComparison.Ordinal));
        return isNoMore || behind.Any(Gone.Contains) || before.Zip(before.Skip(1)).Any(pair => Former.Contains(pair.First) && Called.Contains(pair.Second)) || (before is [.., "nicht" or "nich", "die"]);
    }

    private static int Score(Utterance utterance, IReadOnlyList<(DigitRun Run, string Number)> found, int at)
    {
        var run = found[at].Run;
        int earliest = at == 0 ? 0 : found[at - 1].Run.End;
        int latest = at + 1 == found.Count ? utterance.Tokens.Count : found[at + 1].Run.First;
        int reach = Math.Max(earliest, run.First - ReachBefore);
        int clause = BeginOfClause(utterance, run.First, reach);
        int before = Words(utterance, clause, run.First).Sum(word => Before.GetValueOrDefault(word)) + Words(utterance, reach, clause).Sum(word => Math.Max(0, Before.GetValueOrDefault(word)));
        int end = Math.Min(latest, run.End + ReachBehind);
        int stop = EndOfClause(utterance, run.End, end);
        int behind = Words(utterance, run.End, stop).Sum(word => Behind.GetValueOrDefault(word))
            + Words(utterance, stop, EndOfClause(utterance, Math.Max(stop, run.End + Takeback), end)).Sum(word => Math.Min(0, Behind.GetValueOrDefault(word)));
        return before + behind + (at > 0 && Words(utterance, earliest, run.First).Any(Takebacks.Contains) ? 2 : 0);
    }

    private static IEnumerable<string> Around(Utterance utterance, IReadOnlyList<(DigitRun Run, string Number)> found, int at)
    {
        var run = found[at].Run;
        int earliest = BeginOfClause(utterance, run.First, at == 0 ? 0 : found[at - 1].Run.End);
        return Words(utterance, earliest, run.First).Concat(Words(utterance, run.End, EndOfClause(utterance, run.End, at + 1 == found.Count ? utterance.Tokens.Count : found[at + 1].Run.First)));
    }

    /// <summary>"Nehmen Sie die private": the beginning of the word by which a number was called before, or null.</summary>
    private static string? Echoed(Utterance utterance)
    {
        for (int at = 2; at < utterance.Tokens.Count; at++)
        {
            string word = utterance.Tokens[at].Folded;
            if (utterance.Tokens[at - 1].Folded is "die" or "das" && word.Length is > 4 and < 12 && word.EndsWith('e') && Words(utterance, Math.Max(0, at - 4), at - 1).Any(Wanting.Contains))
            {
                return word[..^1];
            }
        }

        return null;
    }

    /// <summary>What stands before a comma or full stop says little of a number behind it.</summary>
    private static int BeginOfClause(Utterance utterance, int first, int earliest)
    {
        int at = first;
        while (at > earliest && utterance.Tokens[at - 1] is not { Kind: TokenKind.Stop, Folded: "." or "," or ";" or "!" or "?" })
        {
            at--;
        }

        return at;
    }

    /// <summary>A comma, or a full stop, ends what is said of a number.</summary>
    private static int EndOfClause(Utterance utterance, int from, int until)
    {
        for (int at = from; at < until; at++)
        {
            if (utterance.Tokens[at].Kind == TokenKind.Stop)
            {
                return at;
            }
        }

        return Math.Max(from, until);
    }

    /// <summary>"Nehmen Sie die zweite": its place among them, or null.</summary>
    private static int? Ordinal(Utterance utterance)
    {
        for (int at = 1; at < utterance.Tokens.Count; at++)
        {
            int? place = utterance.Tokens[at].Folded switch { "erste" or "ersten" or "erstere" => 0, "zweite" or "zweiten" or "letztere" => 1, _ => null };
            bool isWanted = Words(utterance, Math.Max(0, at - 4), at).Any(Wanting.Contains) || Words(utterance, at + 1, Math.Min(utterance.Tokens.Count, at + 4)).Contains("richtige");
            if (place is not null && isWanted && !Words(utterance, Math.Max(0, at - 4), at).Any(NotWanting.Contains))
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>"am liebsten aufs Handy", "das Handy hör ich nicht".</summary>
    private static int Kind(Utterance utterance, HashSet<string> names)
    {
        int score = 0;
        for (int at = 0; at < utterance.Tokens.Count; at++)
        {
            if (names.Contains(utterance.Tokens[at].Folded))
            {
                score += Words(utterance, Math.Max(0, at - 3), at).Any(Wanting.Contains) ? 3 : 0;
                score += Words(utterance, at + 1, at + 4).Any(Preferring.Contains) ? 3 : 0;
                score -= Words(utterance, at + 1, Math.Min(utterance.Tokens.Count, at + 4)).Any(NotWanting.Contains) ? 3 : 0;
            }
        }

        return score;
    }

    private static IEnumerable<string> Words(Utterance utterance, int from, int until) =>
        Enumerable.Range(from, Math.Max(0, Math.Min(until, utterance.Tokens.Count) - from)).Where(at => utterance.Tokens[at].Kind == TokenKind.Word).Select(at => utterance.Tokens[at].Folded);
}
