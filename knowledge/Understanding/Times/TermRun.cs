namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Terms of one sort in a row: the days of a list, or the times that follow it.</summary>
internal sealed record TermRun(IReadOnlyList<Term> Terms)
{
    public bool IsDays => Terms[0].IsDay;

    /// <summary>What parts it from the run before.</summary>
    public Joint Joint => Terms[0].Joint;

    public bool IsParted => (Joint & Joint.Separator) != 0;

    /// <summary>Cuts the terms into runs; a day with a verb of its own ends its run.</summary>
    public static List<TermRun> Of(IEnumerable<Term> terms)
    {
        var runs = new List<List<Term>>();
        foreach (var term in terms)
        {
            bool isOwnSentence = term.IsDay && term.Joint.HasFlag(Joint.Verb) && (term.Joint & (Joint.Or | Joint.And)) == 0;
            if (runs.Count == 0 || runs[^1][0].IsDay != term.IsDay || isOwnSentence)
            {
                runs.Add([]);
            }

            runs[^1].Add(term);
        }

        return [.. runs.Select(run => new TermRun(run))];
    }
}
