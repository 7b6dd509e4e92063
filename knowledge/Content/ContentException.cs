namespace ThinkaLotse.Knowledge.Content;

/// <summary>A content file is wrong; the message names file and line, what is wrong and how to mend it, and may be shown as it is.</summary>
public sealed class ContentException : Exception
{
    public ContentException(string file, int line, string problem)
        : base($"{file}, line {line}: {problem}")
    {
        File = file;
        Line = line;
    }

    /// <summary>Several findings at once, each on a line of the message; file and line are those of the first.</summary>
    public ContentException(IReadOnlyList<ContentException> findings)
        : base(string.Join(Environment.NewLine, findings.Select(finding => finding.Message)))
    {
        File = findings[0].File;
        Line = findings[0].Line;
    }

    /// <summary>Absolute path of the file.</summary>
    public string File { get; }

    /// <summary>Counted from 1.</summary>
    public int Line { get; }
}
