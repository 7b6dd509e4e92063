using NodaTime;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Urgent;

/// <summary>Finds the day on which something threatens: "am Freitag", "bis 30.11.", "morgen", "in drei Tagen".</summary>
internal static class NamedDay
{
    private static readonly string[] Weekdays = ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"];

    private static readonly Dictionary<string, int> Months = new(StringComparer.Ordinal)
    {
        ["januar"] = 1, ["jan"] = 1, ["februar"] = 2, ["feb"] = 2, ["marz"] = 3, ["april"] = 4, ["apr"] = 4, ["mai"] = 5, ["juni"] = 6, ["juli"] = 7,
        ["august"] = 8, ["aug"] = 8, ["september"] = 9, ["sept"] = 9, ["sep"] = 9, ["oktober"] = 10, ["okt"] = 10, ["november"] = 11, ["nov"] = 11, ["dezember"] = 12, ["dez"] = 12,
    };

    private static readonly Dictionary<string, int> Counts = new(StringComparer.Ordinal)
    {
        ["ein"] = 1, ["einem"] = 1, ["einer"] = 1, ["zwei"] = 2, ["drei"] = 3, ["vier"] = 4, ["funf"] = 5, ["sechs"] = 6, ["sieben"] = 7, ["zehn"] = 10, ["vierzehn"] = 14,
        ["ersten"] = 1, ["zweiten"] = 2, ["dritten"] = 3, ["funften"] = 5, ["zehnten"] = 10, ["funfzehnten"] = 15, ["dreissigsten"] = 30,
    };

    /// <summary>The first day named in the part, or null.</summary>
    /// <param name="utterance">The message.</param>
    /// <param name="part">Which tokens of it.</param>
    /// <param name="today">The day it was written.</param>
    public static LocalDate? Find(Utterance utterance, Range part, LocalDate today)
    {
        (int start, int length) = part.GetOffsetAndLength(utterance.Tokens.Count);
        var tokens = utterance.Tokens.Skip(start).Take(length).Select(token => token.Folded).ToArray();
        for (int at = 0; at < tokens.Length; at++)
        {
            if ((Dated(tokens, at, today) ?? Counted(tokens, at, today) ?? Spoken(tokens, at, today)) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    // "30.11.2026", "30.11.", "30. November", "am 15."
    private static LocalDate? Dated(string[] tokens, int at, LocalDate today)
    {
        if (Number(tokens, at) is not (>= 1 and <= 31 and var day))
        {
            return null;
        }

        int next = at + 1 < tokens.Length && tokens[at + 1] == "." ? at + 2 : at + 1;
        if (next < tokens.Length && Months.TryGetValue(tokens[next], out int month))
        {
            return Next(Number(tokens, next + 1), month, day, today);
        }

        bool isDotted = next == at + 2 && Number(tokens, next) is >= 1 and <= 12 && next + 1 < tokens.Length;
        if (isDotted && tokens[next + 1] == ".")
        {
            return Next(Number(tokens, next + 2), Number(tokens, next)!.Value, day, today);
        }

        bool isOfMonth = at > 0 && tokens[at - 1] is "am" or "zum" or "dem" or "den" && (next == at + 2 || !IsUnit(tokens, at + 1));
        return isOfMonth ? NextOfMonth(day, today) : null;
    }

    // "in drei Tagen", "in 2 Wochen", "zum Ersten"
    private static LocalDate? Counted(string[] tokens, int at, LocalDate today)
    {
        int? count = Counts.TryGetValue(tokens[at], out int spoken) ? spoken : Number(tokens, at);
        if (count is null || at == 0)
        {
            return null;
        }

        string unit = at + 1 < tokens.Length ? tokens[at + 1] : "";
        return tokens[at - 1] switch
        {
            "in" or "binnen" or "innerhalb" or "noch" when unit.StartsWith("tag", StringComparison.Ordinal) => today.PlusDays(count.Value),
            "in" or "binnen" or "innerhalb" or "noch" when unit.StartsWith("woche", StringComparison.Ordinal) => today.PlusWeeks(count.Value),
            "in" when unit.StartsWith("monat", StringComparison.Ordinal) => today.PlusMonths(count.Value),
            "am" or "zum" or "den" when tokens[at].EndsWith("ten", StringComparison.Ordinal) => NextOfMonth(count.Value, today),
            _ => null,
        };
    }

    private static LocalDate? Spoken(string[] tokens, int at, LocalDate today)
    {
        switch (tokens[at])
        {
            case "heute" or "heut" or "nachher" or "gleich":
                return today;
            case "morgen" when at == 0 || tokens[at - 1] is not ("guten" or "schonen" or "jeden"):
                return today.PlusDays(1);
            case "ubermorgen":
                return today.PlusDays(2);
            default:
                int weekday = Array.IndexOf(Weekdays, tokens[at] == "sonnabend" ? "samstag" : tokens[at]);
                return weekday < 0 ? null : today.Next((IsoDayOfWeek)(weekday + 1));
        }
    }

    private static LocalDate? Next(int? year, int month, int day, LocalDate today)
    {
        int inYear = year switch { null => today.Year, < 100 => 2000 + year.Value, _ => year.Value };
        if (inYear is < 2000 or > 2100 || day > CalendarSystem.Iso.GetDaysInMonth(inYear, month))
        {
            return null;
        }

        var date = new LocalDate(inYear, month, day);
        bool isNextYear = year is null && Period.DaysBetween(date, today) > 183 && day <= CalendarSystem.Iso.GetDaysInMonth(inYear + 1, month);
        return isNextYear ? new LocalDate(inYear + 1, month, day) : date;
    }

    private static LocalDate? NextOfMonth(int day, LocalDate today)
    {
        for (var month = today.ToYearMonth(); ; month = month.PlusMonths(1))
        {
            if (day <= CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month) && month.OnDayOfMonth(day) >= today)
            {
                return month.OnDayOfMonth(day);
            }
        }
    }

    private static bool IsUnit(string[] tokens, int at) =>
        at < tokens.Length && (tokens[at].StartsWith("euro", StringComparison.Ordinal) || tokens[at] is "uhr" or "tage" or "tagen" or "wochen" or "prozent" or "jahre" or "mal" or ":");

    private static int? Number(string[] tokens, int at) =>
        at < tokens.Length && tokens[at].Length <= 4 && int.TryParse(tokens[at], out int number) ? number : null;
}
