using NodaTime;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Saturday and Sunday.</summary>
internal sealed record WeekendReference : DayReference
{
    /// <summary>"Jedes Wochenende": the next two.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>"Nächstes Wochenende", "dieses Wochenende".</summary>
    public WeekReference? Week { get; init; }

    public override IReadOnlyList<LocalDate>? Resolve(LocalDate today)
    {
        if (Week is not null)
        {
            return Week.Monday(today) is { } monday ? [monday.PlusDays(5), monday.PlusDays(6)] : null;
        }

        var saturday = today.Next(IsoDayOfWeek.Saturday);
        return IsRepeated
            ? [saturday, saturday.PlusDays(1), saturday.PlusDays(7), saturday.PlusDays(8)]
            : [saturday, saturday.PlusDays(1)];
    }

    public override bool Covers(LocalDate date, LocalDate today) =>
        Week is null ? date.DayOfWeek >= IsoDayOfWeek.Saturday : base.Covers(date, today);

    public override DayReference? Within(WeekReference week) => Week is null ? this with { Week = week } : null;
}
