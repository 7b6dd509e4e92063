using NodaTime;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>A day counted from today: "heute", "übermorgen", "in 14 Tagen", "in 2 Monaten", "gestern".</summary>
internal sealed record DaysAheadReference(int Days, int Months = 0) : DayReference
{
    public override IReadOnlyList<LocalDate> Resolve(LocalDate today) => [today.PlusMonths(Months).PlusDays(Days)];
}
