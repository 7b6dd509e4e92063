namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Days together with the times that hold for them.</summary>
/// <param name="Days">Empty when no day was named.</param>
/// <param name="Times">Wished and forbidden times, in the order in which they were said.</param>
internal sealed record DayPlan(IReadOnlyList<DayReference> Days, IReadOnlyList<Term> Times)
{
    /// <summary>All hours exist on the clock.</summary>
    public bool HasRealHours => Times.All(term => term.Time is not HourTerm { Exists: false });

    /// <summary>The hours that suit on these days.</summary>
    public DayHours Hours()
    {
        var choices = HourChoice.Of(Times.Where(term => !term.IsForbidden));
        bool isWholeDay = choices.All(choice => choice.IsOnTop);
        var wished = choices.Aggregate(isWholeDay ? DayHours.WholeDay : DayHours.Nothing, (all, choice) => all.Or(choice.Hours()));
        return wished.Except(Forbidden());
    }

    /// <summary>The hours that don't suit on these days.</summary>
    public DayHours Forbidden() =>
        HourChoice.Of(Times.Where(term => term.IsForbidden)).Aggregate(DayHours.Nothing, (all, choice) => all.Or(choice.Forbidden()));
}
