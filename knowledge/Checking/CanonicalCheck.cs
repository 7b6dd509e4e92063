namespace ThinkaLotse.Knowledge.Checking;

/// <summary>Files that are not written as the desk would write them.</summary>
internal static class CanonicalCheck
{
    public static IEnumerable<CheckFinding> Of(CheckedFile file)
    {
        if (!IsCanonical(file))
        {
            yield return new CheckFinding(CheckLevel.Warning, file.Path, FirstDifference(file), "the file is not written in the usual order and form; \"knowledge check --fix\" writes it anew without changing what it says.");
        }
    }

    public static bool IsCanonical(CheckedFile file) => file.Text.Replace("\r\n", "\n", StringComparison.Ordinal) == file.Canonical;

    private static int FirstDifference(CheckedFile file)
    {
        string[] has = file.Text.Split('\n');
        string[] should = file.Canonical.Split('\n');
        int line = 0;
        while (line < has.Length - 1 && line < should.Length && has[line].TrimEnd('\r') == should[line])
        {
            line++;
        }

        return line + 1;
    }
}
