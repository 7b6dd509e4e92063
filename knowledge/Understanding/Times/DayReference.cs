using NodaTime;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>One or more days as a person names them, before it is known what day today is.</summary>
internal abstract record DayReference
{
    /// <summary>The days, in order, past ones included; null when there is no such day or it contradicts itself.</summary>
    public abstract IReadOnlyList<LocalDate>? Resolve(LocalDate today);

    /// <summary>Whether an exclusion of these days meets a date; "montags nicht" meets each Monday.</summary>
    public virtual bool Covers(LocalDate date, LocalDate today) => Resolve(today)?.Contains(date) ?? false;

    /// <summary>The same days within a week named beside them ("nächste Woche Dienstag"), or null when they have a date of their own.</summary>
    public virtual DayReference? Within(WeekReference week) => null;
}
