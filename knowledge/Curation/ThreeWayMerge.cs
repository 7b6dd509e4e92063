namespace ThinkaLotse.Knowledge.Curation;

/// <summary>Brings a change and another version together, field by field; what both have changed differently is a conflict and never settled in silence.</summary>
public static class ThreeWayMerge
{
    /// <summary>The fields of both, and the conflicts; in a conflict the change's own field stands in the text until somebody has chosen.</summary>
    /// <param name="parent">The version from which both began.</param>
    /// <param name="mine">The change.</param>
    /// <param name="theirs">The other version.</param>
    /// <returns>The fields as lines, in no particular order of files; read and write them once more for the usual one.</returns>
    public static (string Text, IReadOnlyList<FieldConflict> Conflicts) Merge(string parent, string mine, string theirs)
    {
        var (began, own, other) = (ServiceFields.Of(parent), ServiceFields.Of(mine), ServiceFields.Of(theirs));
        var conflicts = new List<FieldConflict>();
        var text = new System.Text.StringBuilder();
        foreach (string key in own.Keys.Union(other.Keys))
        {
            string? was = began.GetValueOrDefault(key);
            string? here = own.GetValueOrDefault(key);
            string? there = other.GetValueOrDefault(key);
            if (here != there && here != was && there != was)
            {
                conflicts.Add(new FieldConflict(key, here, there));
            }

            text.Append(here == was ? there : here);
        }

        return (text.ToString(), conflicts);
    }
}
