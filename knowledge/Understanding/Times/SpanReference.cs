using NodaTime;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>All days from one to another, the last included: "Mo-Mi", "vom 7. bis 9.12.".</summary>
internal sealed record SpanReference(DayReference From, DayReference To) : DayReference
{
    public override IReadOnlyList<LocalDate>? Resolve(LocalDate today)
    {
        if (From.Resolve(today) is not [var start, ..] || End(start, today) is not { } end)
        {
            return null;
        }

        // "28.12. bis 3.1." begins in the year before its end.
        start = start > end && From is DateReference { Month: not null, Year: null } ? start.PlusYears(-1) : start;
        return start > end ? null : From is WeekReference ? CalendarDays.Workdays(start, end) : CalendarDays.Between(start, end);
    }

    public override bool Covers(LocalDate date, LocalDate today) =>
        From is WeekdayReference { Week: null } from && To is WeekdayReference { Week: null } to
            ? DaysAfter(from.Day, date.DayOfWeek) <= DaysAfter(from.Day, to.Day)
            : base.Covers(date, today);

    public override DayReference? Within(WeekReference week) =>
        From.Within(week) is { } from ? this with { From = from } : null;

    private LocalDate? End(LocalDate start, LocalDate today) => To switch
    {
        WeekdayReference { Week: null, Later: 0 } day => start.PlusDays(-1).Next(day.Day),
        DateReference { Month: null, MonthsAhead: null } date => (date with { Following = new FixedReference(start) }).Resolve(today) is [var day] ? day : null,
        _ => To.Resolve(today) is [.., var last] ? last : null,
    };

    private static int DaysAfter(IsoDayOfWeek first, IsoDayOfWeek day) => ((int)day - (int)first + 7) % 7;
}
