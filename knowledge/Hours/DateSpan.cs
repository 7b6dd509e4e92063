using NodaTime;

namespace ThinkaLotse.Knowledge.Hours;

/// <summary>"Dec 24-Jan 01", "Jul-Aug" or "2026 Dec 24": days of every year, or of one.</summary>
/// <param name="Year">Null for every year; of a span over the turn of a year the one in which it begins.</param>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day; before <paramref name="First"/> when the span goes over the turn of the year.</param>
internal sealed record DateSpan(int? Year, AnnualDate First, AnnualDate Last)
{
    public bool Contains(LocalDate date)
    {
        var day = new AnnualDate(date.Month, date.Day);
        bool goesOver = Last.CompareTo(First) < 0;
        bool isAfter = day.CompareTo(First) >= 0;
        bool isBefore = day.CompareTo(Last) <= 0;
        int began = goesOver && !isAfter ? date.Year - 1 : date.Year;
        return (goesOver ? isAfter || isBefore : isAfter && isBefore) && (Year is null || Year == began);
    }
}
