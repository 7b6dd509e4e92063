namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>The stretches of a day that suit, in minutes since midnight: half-open, sorted, apart from each other, never empty.</summary>
internal sealed class DayHours
{
    public const int EndOfDay = 24 * ClockTime.MinutesOfHour;
    public const int Opening = 8 * ClockTime.MinutesOfHour;
    public const int Closing = 18 * ClockTime.MinutesOfHour;
    public const int EndOfEvening = 20 * ClockTime.MinutesOfHour;

    private DayHours(IReadOnlyList<(int From, int To)> stretches) => Stretches = stretches;

    public static DayHours Nothing { get; } = new([]);

    /// <summary>What a bare day means.</summary>
    public static DayHours WholeDay { get; } = Of(Opening, Closing);

    /// <summary>All 24 hours; for exclusions.</summary>
    public static DayHours RoundTheClock { get; } = Of(0, EndOfDay);

    public IReadOnlyList<(int From, int To)> Stretches { get; }

    public bool IsEmpty => Stretches.Count == 0;

    /// <summary>One stretch, cut to the day; nothing when it is empty.</summary>
    public static DayHours Of(int from, int to)
    {
        (from, to) = (Math.Max(from, 0), Math.Min(to, EndOfDay));
        return from < to ? new DayHours([(from, to)]) : Nothing;
    }

    /// <summary>The hours of a part of the day.</summary>
    public static DayHours Of(PartOfDay part) => part switch
    {
        PartOfDay.Morning => Of(Opening, 12 * ClockTime.MinutesOfHour),
        PartOfDay.Noon => Of(12 * ClockTime.MinutesOfHour, 14 * ClockTime.MinutesOfHour),
        PartOfDay.Afternoon => Of(14 * ClockTime.MinutesOfHour, Closing),
        _ => Of(Closing, EndOfEvening),
    };

    /// <summary>Both; stretches that touch become one.</summary>
    public DayHours Or(DayHours other)
    {
        var joined = new List<(int From, int To)>();
        foreach (var next in Stretches.Concat(other.Stretches).Order())
        {
            if (joined.Count > 0 && next.From <= joined[^1].To)
            {
                joined[^1] = (joined[^1].From, Math.Max(joined[^1].To, next.To));
            }
            else
            {
                joined.Add(next);
            }
        }

        return new DayHours(joined);
    }

    /// <summary>What both have in common.</summary>
    public DayHours And(DayHours other) => Stretches
        .SelectMany(_ => other.Stretches, (one, two) => Of(Math.Max(one.From, two.From), Math.Min(one.To, two.To)))
        .Aggregate(Nothing, (all, next) => all.Or(next));

    /// <summary>Without the other.</summary>
    public DayHours Except(DayHours other) => other.Stretches.Aggregate(this, (left, cut) =>
        left.And(Of(0, cut.From).Or(Of(cut.To, EndOfDay))));
}
