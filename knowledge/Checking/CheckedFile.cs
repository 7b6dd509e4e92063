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

    /// <summary>A finding at a field of the file, or at its first line when the field is missing.</summary>
    public CheckFinding Finding(CheckLevel level, string field, string problem) =>
        new(level, Path, Math.Max(0, Array.FindIndex(_lines, line => line.StartsWith(field + ":", StringComparison.Ordinal))) + 1, problem);
}
