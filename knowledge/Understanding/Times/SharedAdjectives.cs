namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Lets "nächsten" and "jeden" hold for a whole list of weekdays: "nächsten Dienstag oder Donnerstag".</summary>
internal static class SharedAdjectives
{
    /// <summary>Changes weekdays that follow another with nothing but a joint between.</summary>
    public static void Share(List<Term> terms)
    {
        for (int i = 1; i < terms.Count; i++)
        {
            bool isListed = terms[i].Start == terms[i - 1].End + 1 && terms[i].Joint is Joint.And or Joint.Or or Joint.Comma;
            if (isListed && terms[i - 1].Day is WeekdayReference before && terms[i].Day is WeekdayReference { Week: null, IsRepeated: false, Later: 0 } day)
            {
                terms[i] = terms[i] with { Day = day with { Week = before.Week, IsRepeated = before.IsRepeated, Later = before.Later } };
            }
        }
    }
}
