namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Takes from a longer time the weekdays named beside it: "nach Ostern am Mittwoch", "im Januar dienstags", "Di oder Do in den nächsten zwei Wochen".</summary>
internal static class SharedPeriods
{
    /// <summary>Changes the weekdays and removes the periods that only narrow them.</summary>
    public static void Share(List<Term> terms)
    {
        for (int i = terms.Count - 1; i >= 0; i--)
        {
            if (terms[i].Day is { } period && IsPeriod(period) && (Narrow(terms, i, 1) || Narrow(terms, i, -1)))
            {
                terms.RemoveAt(i);
            }
        }
    }

    private static bool IsPeriod(DayReference day) => day is FeastReference { Side: not 0 } or MonthReference or NextDaysReference;

    private static bool Narrow(List<Term> terms, int period, int step)
    {
        int next = period + step;
        while (next >= 0 && next < terms.Count && terms[next].Day is WeekdayReference { Week: null, Later: 0 } day && terms[next].Negation == terms[period].Negation
            && (next != period + step || IsAttached(step > 0 ? terms[next] : terms[period])))
        {
            terms[next] = terms[next] with { Day = new DatedWeekday(day.Day, terms[period].Day!) };
            next += step;
        }

        return next != period + step;
    }

    private static bool IsAttached(Term term) => (term.Joint & (Joint.Or | Joint.And | Joint.Stop | Joint.But)) == 0;
}
