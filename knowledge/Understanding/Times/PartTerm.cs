namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>"Vormittags", "am Abend".</summary>
internal sealed record PartTerm(PartOfDay Part) : TimeTerm
{
    /// <summary>The half of the day in which a point time beside it lies.</summary>
    public HalfOfDay Half => Part switch
    {
        PartOfDay.Morning => HalfOfDay.Morning,
        PartOfDay.Noon => HalfOfDay.Unsaid,
        _ => HalfOfDay.Afternoon,
    };
}
