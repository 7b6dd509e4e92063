using NodaTime;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>A weekday: the next one after today, or the one of a named week.</summary>
internal sealed record WeekdayReference(IsoDayOfWeek Day) : DayReference
{
    /// <summary>"Jeden Dienstag", "dienstags": the next two.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>"Nächsten Dienstag", "Dienstag in KW 50".</summary>
    public WeekReference? Week { get; init; }

    /// <summary>Days to add: "Freitag in einer Woche".</summary>
    public int Later { get; init; }

    public override IReadOnlyList<LocalDate>? Resolve(LocalDate today)
    {
        if (Week is not null)
        {
            return Week.Monday(today) is { } monday ? [monday.PlusDays((int)Day - 1 + Later)] : null;
        }

        var next = today.Next(Day).PlusDays(Later);
        return IsRepeated ? [next, next.PlusDays(7)] : [next];
    }

    public override bool Covers(LocalDate date, LocalDate today) =>
        Week is null && Later == 0 ? date.DayOfWeek == Day : base.Covers(date, today);

    public override DayReference? Within(WeekReference week) => Week is null && Later == 0 ? this with { Week = week } : null;
}
