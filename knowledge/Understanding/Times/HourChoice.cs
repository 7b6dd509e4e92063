namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>One of the alternatives within a day: parts of the day and hours that belong together, as in "vormittag ab 10".</summary>
internal sealed class HourChoice
{
    private readonly List<PartOfDay> _parts = [];
    private readonly List<HourTerm> _hours = [];
    private bool _isPartLast;

    /// <summary>"Auch abends": it comes on top of what else was said.</summary>
    public bool IsOnTop { get; private init; }

    /// <summary>What a part of the day beside another hour of the list says: "abends um 7 oder 8".</summary>
    private HalfOfDay Borrowed { get; set; }

    /// <summary>The alternatives that a row of times names.</summary>
    public static IReadOnlyList<HourChoice> Of(IEnumerable<Term> terms)
    {
        var choices = new List<HourChoice>();
        foreach (var term in terms)
        {
            if (choices.Count == 0 || term.IsAlso || !choices[^1].Takes(term))
            {
                choices.Add(new HourChoice { IsOnTop = term is { IsAlso: true, Time: PartTerm { Part: PartOfDay.Evening } } });
            }

            choices[^1].Add(term.Time!);
        }

        LendHalves(choices);
        return choices;
    }

    /// <summary>The hours that suit.</summary>
    public DayHours Hours()
    {
        var part = Parts();
        var points = _hours.Where(hour => hour.IsPoint).ToList();
        if (points.Count > 0)
        {
            return points.Aggregate(DayHours.Nothing, (all, hour) => all.Or(hour.Hours(Half(), IsEveningNamed())));
        }

        if (_hours.Count == 0)
        {
            return part.IsEmpty ? DayHours.WholeDay : part;
        }

        var hours = _hours.Select(hour => hour.Hours(Half(), IsEveningNamed())).Aggregate((one, other) => one.And(other));
        var both = part.IsEmpty ? hours : hours.And(part);
        return both.IsEmpty ? hours : both;
    }

    /// <summary>The hours that an exclusion takes away.</summary>
    public DayHours Forbidden()
    {
        var part = Parts();
        var hours = _hours.Aggregate(part.IsEmpty ? DayHours.RoundTheClock : part, (left, hour) => left.And(hour.Forbidden(Half())));
        return hours.IsEmpty ? part : hours;
    }

    private DayHours Parts() => _parts.Aggregate(DayHours.Nothing, (all, part) => all.Or(DayHours.Of(part)));

    private HalfOfDay Half() => _parts.Count > 0 ? new PartTerm(_parts[0]).Half : Borrowed;

    private bool IsEveningNamed() => _parts.Contains(PartOfDay.Evening);

    private void Add(TimeTerm time)
    {
        _isPartLast = time is PartTerm;
        if (time is PartTerm part)
        {
            _parts.Add(part.Part);
        }
        else if (time is HourTerm hour)
        {
            _hours.Add(hour);
        }
    }

    // "Vormittags ab 10" and "ab 10 bis 12" belong together, "vormittags oder ab 15" and "um 10 um 11" don't.
    private bool Takes(Term term)
    {
        bool isLimit = term.Time is HourTerm { Kind: HourKind.From or HourKind.Until } limit && _hours is [{ Kind: HourKind.From or HourKind.Until } before]
            && before.Kind != limit.Kind && before.Hours(Half(), false).And(limit.Hours(Half(), false)) is { IsEmpty: false };
        bool isAlternative = term.Joint.HasFlag(Joint.Or) || (term.Joint.HasFlag(Joint.And) && !isLimit);
        return !isAlternative && term.Time switch
        {
            PartTerm part => _parts.Count == 0 || _parts.Contains(part.Part),
            HourTerm => _hours.Count == 0 || isLimit,
            _ => true,
        };
    }

    private static void LendHalves(List<HourChoice> choices)
    {
        for (int i = 1; i < choices.Count; i++)
        {
            choices[i].Borrow(choices[i - 1], isAscending: true);
        }

        for (int i = choices.Count - 2; i >= 0; i--)
        {
            bool isShared = choices[i + 1] is { _isPartLast: true, _hours.Count: > 0 } or { Borrowed: not HalfOfDay.Unsaid, _parts.Count: 0 };
            choices[i].Borrow(isShared ? choices[i + 1] : choices[i], isAscending: false);
        }
    }

    private void Borrow(HourChoice neighbour, bool isAscending)
    {
        if (_parts.Count > 0 || Borrowed != HalfOfDay.Unsaid || _hours is not [var own, ..] || neighbour._hours is not [var other, ..])
        {
            return;
        }

        bool isLater = isAscending ? own.Time.Hour > other.Time.Hour : own.Time.Hour < other.Time.Hour;
        Borrowed = isLater ? neighbour.Half() : HalfOfDay.Unsaid;
    }
}
