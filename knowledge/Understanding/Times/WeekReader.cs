using static ThinkaLotse.Knowledge.Understanding.Times.WordSense;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Reads weeks and weekends: "nächste Woche", "Anfang KW 50", "am Wochenende", "unter der Woche".</summary>
internal static class WeekReader
{
    /// <summary>The week at a token, or null.</summary>
    public static DayReading? Read(TokenLine line, int at) =>
        Workdays(line, at) ?? Weekend(line, at) ?? Part(line, at) ?? Whole(line, at);

    private static DayReading? Workdays(TokenLine line, int at)
    {
        bool isPhrase = line[at].Key is "unter" or "in" && line[at + 1].Key == "der" && line.Sense(at + 2) == WeekUnit && line.Sense(at + 3) is not (Of or From or After) && !line[at - 1].Key.EndsWith("mal", StringComparison.Ordinal);
        return isPhrase ? new DayReading(new WorkdaysReference(), at + 3)
            : line.Sense(at) == WordSense.Workdays ? new DayReading(new WorkdaysReference(), at + 1)
            : null;
    }

    private static DayReading? Weekend(TokenLine line, int at)
    {
        int? ahead = Ahead(line.Sense(at));
        bool isEvery = line.Sense(at) == Every;
        int noun = ahead is not null || isEvery || line.Sense(at) == Coming ? at + 1 : at;
        bool isMeant = line.Sense(noun) == WordSense.Weekend && (line[noun].Key != "we" || line[noun].Text == "WE" || line.Sense(noun - 1) is On or Next or Coming or This);
        return isMeant
            ? new DayReading(new WeekendReference { IsRepeated = isEvery || line[noun].Key == "wochenends", Week = ahead is { } weeks ? new WeekReference(weeks) : null }, noun + 1)
            : null;
    }

    // "Anfang nächster Woche", "Ende KW 50", "Mitte der Woche", "Anfang oder Mitte nächster Woche".
    private static DayReading? Part(TokenLine line, int at)
    {
        if (line.Sense(at) == WeekPart)
        {
            return new DayReading(new WeekReference { Part = Days(line[at].Word.Value == 1 ? Start : Middle), IsUncertain = true }, at + 1);
        }

        if (!line.IsTo(at + 1) && !line.IsJoint(at + 1))
        {
            return PartOfWeek(line, at);
        }

        var days = Days(line.Sense(at));
        return PartOfWeek(line, line.SkipArticles(at + 2)) is not { Day: WeekReference last } listed ? null
            : line.IsTo(at + 1) ? listed with { Day = last with { Part = (days.First, last.Part.Last) } }
            : new DayReading(last with { Part = days }, at + 1);
    }

    private static DayReading? PartOfWeek(TokenLine line, int at)
    {
        if (line.Sense(at) is not (Start or Middle or End))
        {
            return null;
        }

        var days = Days(line.Sense(at));
        int week = line.SkipArticles(at + 1);
        return Whole(line, week) is { Day: WeekReference reference } whole ? whole with { Day = reference with { Part = days } }
            : line.Sense(week) == WeekUnit ? new DayReading(new WeekReference { Part = days, IsUncertain = true }, week + 1)
            : null;
    }

    private static DayReading? Whole(TokenLine line, int at)
    {
        var week = Numbered(line, at) ?? Holding(line, at) ?? Counted(line, at);
        return week is { Day: WeekReference reference } && line.Sense(week.End) is Start or Middle or End
            ? new DayReading(reference with { Part = Days(line.Sense(week.End)) }, week.End + 1)
            : week;
    }

    // "KW 50", "in der 50. Kalenderwoche".
    private static DayReading? Numbered(TokenLine line, int at)
    {
        bool isNumber = line[at].Kind == TokenKind.Number;
        bool isBefore = line[at + 1].Kind == TokenKind.Number && (line.Sense(at) == CalendarWeek || IsNumberedWeek(line, at));
        bool isListed = isNumber && line[at - 2].Kind == TokenKind.Number && line.Sense(at - 3) == CalendarWeek
            && (line.IsJoint(at - 1) || line.IsTo(at - 1)) && line.Sense(at + 1) != Oclock;
        bool isBehind = isNumber && line.Sense(at + 1) == CalendarWeek && line.Sense(at - 1) != CalendarWeek;
        var week = new WeekReference { Number = isBefore ? line[at + 1].First : line[at].First };
        return isListed ? new DayReading(week, at + 1)
            : isBefore || isBehind ? new DayReading(week, at + 2)
            : null;
    }

    // "Woche 50", but not "Woche 10 Uhr" or "die Woche 20 Euro".
    private static bool IsNumberedWeek(TokenLine line, int at) =>
        line.Sense(at) == WeekUnit && line[at + 1] is { IsDotted: false, Text.Length: 2 } && line.Sense(at + 2) != Oclock && !line.IsTo(at + 2) && !line.IsCounted(at + 2);

    // "Die Woche vom 7.12.".
    private static DayReading? Holding(TokenLine line, int at)
    {
        bool isHolding = line.Sense(at) == WeekUnit && line.Sense(at + 1) is Of or From or After or On;
        int date = line.SkipArticles(at + 2);
        return isHolding && DateReader.Read(line, date, isExpected: true) is { } day
            ? new DayReading(new WeekReference { Holding = day.Day }, day.End)
            : null;
    }

    private static DayReading? Counted(TokenLine line, int at)
    {
        bool isAnyMore = (line[at].Key == "die" && line.Sense(at + 1) == WeekUnit) && (line[at - 1].Key == "noch" || line[at + 2].Key == "noch");
        int noun = line[at + 1].Key is "ganze" or "ganzen" ? at + 2 : at + 1;
        return isAnyMore ? new DayReading(new WeekReference(0), at + 2)
            : line.IsJoint(at + 1) && Ahead(line.Sense(at)) is { } first && IsOtherWeek(line, at + 2) ? new DayReading(new WeekReference(first), at + 1)
            : line[at].Key == "ubernachste" && line.Sense(noun) is Already or Verb or Also ? new DayReading(new WeekReference(2), at + 1)
            : line.Sense(noun) != WeekUnit ? null
            : line.Sense(at) == Coming ? new DayReading(new WeekReference(1), noun + 1)
            : Ahead(line.Sense(at)) is { } ahead ? new DayReading(new WeekReference(ahead), noun + 1)
            : null;
    }

    // "Diese oder nächste Woche", "Ende dieser oder Anfang nächster Woche".
    private static bool IsOtherWeek(TokenLine line, int at)
    {
        int adjective = line.Sense(at) is Start or Middle or End ? line.SkipArticles(at + 1) : line.SkipArticles(at);
        return (Ahead(line.Sense(adjective)) is not null || line.Sense(adjective) == Coming) && line.Sense(adjective + 1) == WeekUnit;
    }

    private static int? Ahead(WordSense adjective) => adjective switch
    {
        Last => -1,
        This => 0,
        Next => 1,
        AfterNext => 2,
        _ => null,
    };

    private static (int First, int Last) Days(WordSense part) => part switch
    {
        Start => (1, 2),
        Middle => (3, 3),
        _ => (4, 5),
    };
}
