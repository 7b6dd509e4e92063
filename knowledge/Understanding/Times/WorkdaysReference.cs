using NodaTime;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>"Unter der Woche", "werktags": Monday to Friday of next week.</summary>
internal sealed record WorkdaysReference : DayReference
{
    public override IReadOnlyList<LocalDate> Resolve(LocalDate today) => CalendarDays.NextWeek(today);

    public override bool Covers(LocalDate date, LocalDate today) => date.DayOfWeek <= IsoDayOfWeek.Friday;

    public override DayReference? Within(WeekReference week) => week;
}
