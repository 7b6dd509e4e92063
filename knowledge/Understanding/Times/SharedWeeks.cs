namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Puts weekdays into the week named beside them: "nächste Woche Di oder Do", "Dienstag nächste Woche".</summary>
internal sealed class SharedWeeks
{
    private readonly List<Term> _terms;

    private SharedWeeks(List<Term> terms) => _terms = terms;

    /// <summary>Changes the weekdays and removes the weeks that only narrow them.</summary>
    public static void Share(List<Term> terms) => new SharedWeeks(terms).NarrowByWeeks();

    private void NarrowByWeeks()
    {
        for (int i = 0; i < _terms.Count; i++)
        {
            if (_terms[i] is { Day: WeekReference week } && (NarrowBehind(i, week) || NarrowBefore(i, week)))
            {
                _terms.RemoveAt(i--);
                NarrowFormerWeek(i);
            }
        }
    }

    // "Nächste Woche Dienstag oder Donnerstag"; in "nächste Woche oder Freitag" the week stands for itself.
    private bool NarrowBehind(int index, WeekReference week)
    {
        bool isNarrowed = false;
        for (int i = index + 1; i < _terms.Count && _terms[i].Day is not WeekReference; i++)
        {
            var term = _terms[i];
            bool isFirst = !isNarrowed && term.IsDay;
            if ((isFirst && IsAlternative(index, i)) || (!isNarrowed && i > index + 2))
            {
                break;
            }

            if (term.Negation == _terms[index].Negation && term.Day?.Within(week) is { } narrowed && !IsPastAlternative(term, week, isFirst))
            {
                _terms[i] = term with { Day = narrowed, Joint = isFirst ? term.Joint & ~Joint.Verb : term.Joint };
                isNarrowed = true;
            }
            else if (isFirst)
            {
                break;
            }
        }

        return isNarrowed;
    }

    // "Diese oder nächste Woche Mittwoch": the week without a noun of its own is narrowed with the other.
    private void NarrowFormerWeek(int former)
    {
        if (former >= 0 && former + 1 < _terms.Count && _terms[former] is { IsForbidden: false, Day: WeekReference week } term && term.End == term.Start + 1
            && _terms[former + 1].Day is WeekdayReference day)
        {
            _terms[former] = term with { Day = day with { Week = week } };
        }
    }

    private bool IsAlternative(int week, int day) =>
        Enumerable.Range(week + 1, day - week).Any(i => (_terms[i].Joint & (Joint.Or | Joint.And)) != 0);

    // "Diese Woche Freitag oder Montag": Monday of this week is hardly meant.
    private bool IsPastAlternative(Term term, WeekReference week, bool isFirst) =>
        !isFirst && week is { Ahead: 0, Number: null, Holding: null } && term.Day is WeekdayReference day
        && _terms.Exists(other => other.Start < term.Start && other.Day is WeekdayReference { Week: not null } before && before.Day > day.Day);

    // "Dienstag oder Donnerstag nächste Woche", "Dienstag vormittag nächste Woche".
    private bool NarrowBefore(int index, WeekReference week)
    {
        int last = index - 1;
        while (last >= 0 && !_terms[last].IsDay && IsAttached(_terms[last + 1]))
        {
            last--;
        }

        bool isNarrowed = false;
        for (int i = last; i >= 0 && IsAttached(_terms[last + 1]) && _terms[i].Negation == _terms[index].Negation && _terms[i].Day?.Within(week) is { } narrowed && Ascends(i, last); i--)
        {
            _terms[i] = _terms[i] with { Day = narrowed };
            isNarrowed = true;
        }

        return isNarrowed;
    }

    // "Freitag oder Dienstag nächste Woche" leaves Friday in this week.
    private bool Ascends(int index, int last) =>
        index == last || (_terms[index].Day is WeekdayReference one && _terms[index + 1].Day is WeekdayReference other && one.Day < other.Day);

    private static bool IsAttached(Term term) => (term.Joint & (Joint.Separator | Joint.Verb)) == 0;
}
