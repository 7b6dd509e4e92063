namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>A day or a time that the person wishes or forbids.</summary>
/// <param name="Joint">What stands between it and the term before.</param>
/// <param name="Start">Its first token.</param>
/// <param name="End">The token after it.</param>
internal sealed record Term(Joint Joint, int Start, int End)
{
    /// <summary>The days, or null when this is a time.</summary>
    public DayReference? Day { get; init; }

    /// <summary>The time within the day, or null when this is a day.</summary>
    public TimeTerm? Time { get; init; }

    /// <summary>"Auch abends".</summary>
    public bool IsAlso { get; init; }

    /// <summary>The negation that forbids it, or null when it is wished.</summary>
    public int? Negation { get; init; }

    public bool IsDay => Day is not null;

    public bool IsForbidden => Negation is not null;
}
