using NodaTime;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>A day that is already known.</summary>
internal sealed record FixedReference(LocalDate Day) : DayReference
{
    public override IReadOnlyList<LocalDate> Resolve(LocalDate today) => [Day];
}
