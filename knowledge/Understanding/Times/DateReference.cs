using NodaTime;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>A date: "am 3.", "3. Dezember", "03.12.2026".</summary>
internal sealed record DateReference(int Day, int? Month = null, int? Year = null) : DayReference
{
    private const int MonthsToSearch = 12;
    private const int Century = 100;
    private const int FirstYear = 1900;
    private const int LastYear = 2200;

    /// <summary>Months ahead of this one: "am 3. nächsten Monats".</summary>
    public int? MonthsAhead { get; init; }

    /// <summary>The date before it in a list: in "am 30. oder 2." the 2nd is that of the month after.</summary>
    public DayReference? Following { get; init; }

    /// <summary>The year with all its digits.</summary>
    public int? FullYear => Year < Century ? Year + (20 * Century) : Year;

    public override IReadOnlyList<LocalDate>? Resolve(LocalDate today)
    {
        if (MonthsAhead is { } ahead)
        {
            var month = today.PlusMonths(ahead);
            return OfYear(month.Year, month.Month);
        }

        return (Month, FullYear) switch
        {
            (null, _) => NextSuchDay(Following?.Resolve(today) is [.., var last] && last > today ? last : today),
            ({ } month, { } year) => OfYear(year, month),
            ({ } month, _) => Recurring.Nearest(today, year => OfYear(year, month)),
        };
    }

    private LocalDate[]? OfYear(int year, int month) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && Day >= 1 && Day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? [new LocalDate(year, month, Day)]
            : null;

    private LocalDate[]? NextSuchDay(LocalDate after)
    {
        for (int i = 0; i <= MonthsToSearch; i++)
        {
            var month = after.PlusMonths(i);
            if (OfYear(month.Year, month.Month) is [var day] && day > after)
            {
                return [day];
            }
        }

        return null;
    }
}
