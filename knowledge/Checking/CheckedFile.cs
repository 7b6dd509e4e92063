using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Knowledge.Checking;

/// <summary>A service together with its file, so that a finding names the line.</summary>
internal sealed class CheckedFile
{
    private readonly string[] _lines;

    public CheckedFile(Service service, string contentFolder)
    {
        Service = service;
        Path = System.IO.Path.GetFullPath(System.IO.Path.Combine(contentFolder, service.IsHelpline ? "Helplines" : "Services", service.Id + ".yaml"));
        Text = ContentText.Read(Path);
        _lines = Text.Split('\n');
    }

    public Service Service { get; }

    public string Path { get; }

    public string Text { get; }

    /// <summary>The file as it should be written; allowances of plain German stay above their fields.</summary>
    public string Canonical => string.Join('\n', ServiceWriter.Write(Service).Split('\n').SelectMany(line => Allowances(line).Append(line)));

    /// <summary>A finding at a field of the file, or at its first line when the field is missing.</summary>
    public CheckFinding Finding(CheckLevel level, string field, string problem) =>
        new(level, Path, Math.Max(0, Array.FindIndex(_lines, line => line.StartsWith(field + ":", StringComparison.Ordinal))) + 1, problem);

    /// <summary>The remarks right above the field that begins on a line of the canonical file.</summary>
    private IEnumerable<string> Allowances(string line)
    {
        int colon = line.Length > 0 && char.IsLetter(line[0]) ? line.IndexOf(':', StringComparison.Ordinal) : -1;
        int at = colon < 0 ? -1 : Array.FindIndex(_lines, has => has.StartsWith(line[..(colon + 1)], StringComparison.Ordinal));
        int first = at;
        while (first > 0 && _lines[first - 1].StartsWith("# allow ", StringComparison.Ordinal))
        {
            first--;
        }

        return at < 0 ? [] : _lines[first..at].Select(remark => remark.TrimEnd('\r'));
    }
}
