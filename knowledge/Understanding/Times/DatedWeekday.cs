using NodaTime;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>A weekday together with its date: "Donnerstag, den 3.12.". The two must agree.</summary>
internal sealed record DatedWeekday(IsoDayOfWeek Day, DayReference Date) : DayReference
{
    /// <summary>"Morgen, Mittwoch": two days when they don't agree.</summary>
    public bool MayBeTwo { get; init; }

    public override IReadOnlyList<LocalDate>? Resolve(LocalDate today) =>
        Date.Resolve(today) is not { } days ? null
        : days.Where(day => day.DayOfWeek == Day).ToList() is [_, ..] agreeing ? agreeing
        : MayBeTwo ? [.. days, today.Next(Day)]
        : null;
}
