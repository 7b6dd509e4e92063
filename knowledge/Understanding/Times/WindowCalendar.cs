using NodaTime;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Enters plans into the calendar: their days become dates, cut at now, without what is excluded.</summary>
internal sealed class WindowCalendar(LocalDateTime now, IReadOnlyList<Exclusion> exclusions)
{
    // Whoever names an older date tells when they were born.
    private const int YearsOfABirthday = 10;

    private readonly SortedDictionary<LocalDate, DayHours> _hours = [];
    private bool _isPast;
    private bool _isInvalid;

    /// <summary>What came of the plans.</summary>
    public TimeWish Wish => (_isInvalid, _hours.Count, _isPast) switch
    {
        (true, _, _) => new TimeWish(TimeWishKind.Invalid, []),
        (_, > 0, _) => new TimeWish(TimeWishKind.Windows, [.. _hours.SelectMany(day => day.Value.Stretches, (day, stretch) => Window(day.Key, stretch))]),
        (_, _, true) => new TimeWish(TimeWishKind.Past, []),
        _ => TimeWish.None,
    };

    /// <summary>Enters one plan; without days it holds for the working days of next week.</summary>
    public void Enter(DayPlan plan)
    {
        if (!plan.HasRealHours)
        {
            _isInvalid = true;
            return;
        }

        var hours = plan.Hours();
        if (plan.Days.Count == 0)
        {
            Enter(CalendarDays.NextWeek(now.Date), hours);
        }

        foreach (var day in plan.Days)
        {
            if (day.Resolve(now.Date) is { } dates)
            {
                Enter(dates, hours);
            }
            else
            {
                _isInvalid = true;
            }
        }
    }

    private void Enter(IReadOnlyList<LocalDate> dates, DayHours hours)
    {
        foreach (var date in dates.Where(date => date >= now.Date.PlusYears(-YearsOfABirthday)))
        {
            var allowed = exclusions.Aggregate(hours, (left, exclusion) => exclusion.Apply(date, left, now.Date));
            var left = date == now.Date ? Ahead(allowed) : allowed;
            if (date < now.Date || (left.IsEmpty && !allowed.IsEmpty))
            {
                _isPast = true;
            }
            else if (!left.IsEmpty)
            {
                _hours[date] = _hours.TryGetValue(date, out var others) ? others.Or(left) : left;
            }
        }
    }

    // A minute that has begun is over.
    private DayHours Ahead(DayHours hours)
    {
        int minute = (now.Hour * ClockTime.MinutesOfHour) + now.Minute + (now.TimeOfDay > new LocalTime(now.Hour, now.Minute) ? 1 : 0);
        return hours.And(DayHours.Of(minute, DayHours.EndOfDay));
    }

    private static TimeWindow Window(LocalDate date, (int From, int To) stretch) =>
        new(date.AtMidnight().PlusMinutes(stretch.From), date.AtMidnight().PlusMinutes(stretch.To));
}
