namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Completes the dates of a list by their neighbours: "am 7., 8. und 9.12.", "am 30.11. oder am 2.".</summary>
internal static class SharedMonths
{
    /// <summary>The same terms with complete dates.</summary>
    public static void Share(List<Term> terms)
    {
        for (int i = terms.Count - 2; i >= 0; i--)
        {
            bool isListed = !terms[i + 1].Joint.HasFlag(Joint.Stop);
            if (isListed && terms[i].Day is DateReference { Month: null, MonthsAhead: null } day && NextDate(terms[i + 1]) is { Month: not null } next && next.Day > day.Day)
            {
                terms[i] = terms[i] with { Day = day with { Month = next.Month, Year = next.Year } };
            }
        }

        for (int i = 1; i < terms.Count; i++)
        {
            if (terms[i].Day is DateReference { Month: null, MonthsAhead: null } day && terms[i - 1].Day is DateReference { Month: not null } or DatedWeekday)
            {
                terms[i] = terms[i] with { Day = day with { Following = terms[i - 1].Day } };
            }
        }
    }

    private static DateReference? NextDate(Term term) => term.Day switch
    {
        DateReference date => date,
        SpanReference { From: DateReference date } => date,
        _ => null,
    };
}
