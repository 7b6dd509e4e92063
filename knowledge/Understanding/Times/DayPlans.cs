namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Puts days and times together: a time holds for the list of days before it ("Di oder Do vormittag") or, when it comes first, for those behind it.</summary>
internal sealed class DayPlans
{
    private readonly List<TermRun> _runs;
    private readonly List<Term>?[] _leading;
    private readonly List<Term>?[] _trailing;

    private DayPlans(List<TermRun> runs)
    {
        _runs = runs;
        _leading = new List<Term>?[runs.Count];
        _trailing = new List<Term>?[runs.Count];
    }

    /// <summary>The plans that the wished days and all times make; a plan without days when none was wished.</summary>
    public static IReadOnlyList<DayPlan> Of(IEnumerable<Term> terms)
    {
        var runs = TermRun.Of(terms);
        if (!runs.Exists(run => run.IsDays))
        {
            return runs.Count == 0 ? [] : [new DayPlan([], [.. runs.SelectMany(run => run.Terms)])];
        }

        var plans = new DayPlans(runs);
        plans.Bind();
        return [.. Enumerable.Range(0, runs.Count).Where(i => runs[i].IsDays).SelectMany(plans.PlansOf)];
    }

    private void Bind()
    {
        for (int i = 0; i < _runs.Count; i++)
        {
            if (_runs[i].IsDays)
            {
                continue;
            }

            if (i == 0)
            {
                _leading[1] = [.. _runs[0].Terms];
            }
            else if (i == _runs.Count - 1 || !IsAboutNext(i))
            {
                BindToLast(i);
            }
            else
            {
                _leading[i + 1] = [.. _runs[i].Terms];
            }
        }
    }

    // "Montag um 10 oder um 14 Uhr am Dienstag": the last hour belongs to Tuesday.
    private void BindToLast(int time)
    {
        var terms = _runs[time].Terms;
        int cut = time + 1 < _runs.Count && !_runs[time + 1].IsParted && !HasOwnTime(time + 1) && !_runs[time + 1].Joint.HasFlag(Joint.Verb)
            ? LastAlternative(terms)
            : terms.Count;
        _trailing[time - 1] = [.. terms.Take(cut)];
        for (int i = time - 2; i >= 0 && _runs[i].IsDays && _runs[time].IsParted; i--)
        {
            // "Dienstag geht, Donnerstag auch, immer vormittags" speaks of both.
            _trailing[i] = _trailing[time - 1];
        }

        if (cut < terms.Count)
        {
            _leading[time + 1] = [.. terms.Skip(cut)];
        }
    }

    private static int LastAlternative(IReadOnlyList<Term> terms)
    {
        int last = terms.Count - 1;
        while (last > 0 && !terms[last].Joint.HasFlag(Joint.Or))
        {
            last--;
        }

        return last > 0 ? last : terms.Count;
    }

    // Between two days a time belongs to the one from which nothing parts it.
    private bool IsAboutNext(int time)
    {
        bool isParted = _runs[time].IsParted && !_runs[time].Joint.HasFlag(Joint.But);
        bool isNextParted = _runs[time + 1].IsParted || _runs[time + 1].Joint.HasFlag(Joint.Verb);
        if (isParted != isNextParted)
        {
            return isParted && !HasOwnTime(time + 1);
        }

        return !_runs[0].IsDays && _runs[^1].IsDays && _runs.Count % 2 == 0;
    }

    private bool HasOwnTime(int days) => days + 1 < _runs.Count && !_runs[days + 1].IsDays && !_runs[days + 1].IsParted;

    private IEnumerable<DayPlan> PlansOf(int run)
    {
        var days = _runs[run].Terms.Select(term => term.Day!).ToList();
        var leading = _leading[run] ?? [];
        var trailing = _trailing[run] ?? [];
        bool isEachOwn = days.Count > 1 && leading.Count > 0 && trailing.Count > 0 && AreAlike(leading, trailing);
        return isEachOwn
            ? [new DayPlan(days[..^1], leading), new DayPlan(days[^1..], trailing)]
            : [new DayPlan(days, [.. leading, .. trailing])];
    }

    // "Vormittags am Montag oder Mittwoch nachmittags".
    private static bool AreAlike(List<Term> leading, List<Term> trailing) =>
        leading.Exists(one => trailing.Exists(other => one.Time!.GetType() == other.Time!.GetType()));
}
