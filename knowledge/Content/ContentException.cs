namespace ThinkaLotse.Knowledge.Content;

/// <summary>A content file is wrong; the message names file and line, what is wrong and how to mend it, and may be shown as it is.</summary>
public sealed class ContentException : Exception
{
    public ContentException(string file, int line, string problem)
        : base($"{file}, line {line}: {problem}")
    {
        File = file;
        Line = line;
        Problem = problem;
        Findings = [this];
    }

    /// <summary>Several findings at once, each on a line of the message, the same one of several files only once; file and line are those of the first.</summary>
    public ContentException(IReadOnlyList<ContentException> findings)
        : base(string.Join(Environment.NewLine, findings.GroupBy(finding => finding.Problem).Select(Told)))
    {
        File = findings[0].File;
        Line = findings[0].Line;
        Problem = findings[0].Problem;
        Findings = findings;
    }

    /// <summary>All findings; this one alone when there are no others.</summary>
    public IReadOnlyList<ContentException> Findings { get; }

    /// <summary>Absolute path of the file.</summary>
    public string File { get; }

    /// <summary>Counted from 1.</summary>
    public int Line { get; }

    /// <summary>What is wrong and how to mend it, without the place.</summary>
    public string Problem { get; }

    private static string Told(IEnumerable<ContentException> same)
    {
        string others = string.Join("; ", same.Skip(1).Select(finding => $"{Path.GetFileName(finding.File)}, line {finding.Line}"));
        return others.Length > 0 ? $"{same.First().Message} The same in {others}." : same.First().Message;
    }
}
