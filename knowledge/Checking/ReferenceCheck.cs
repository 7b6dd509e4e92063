using System.Text.RegularExpressions;
using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Knowledge.Checking;

/// <summary>Names of services that no file has: in the crisis files and in the remarks of other services.</summary>
internal static partial class ReferenceCheck
{
    private static readonly string[] s_folders = ["Crisis", "Services", "Helplines"];

    public static IEnumerable<CheckFinding> Of(string contentFolder, IReadOnlySet<string> ids)
    {
        foreach (string folder in s_folders.Select(name => Path.Combine(contentFolder, name)).Where(Directory.Exists))
        {
            foreach (string file in Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
            {
                string[] lines = ContentText.Read(file).Split('\n');
                for (int line = 0; line < lines.Length; line++)
                {
                    foreach (string id in Id().Matches(lines[line]).Select(match => match.Value).Where(id => !ids.Contains(id)))
                    {
                        yield return new CheckFinding(CheckLevel.Error, Path.GetFullPath(file), line + 1, $"\"{id}\" is no service; write the id of a file in Services or Helplines, or delete it.");
                    }
                }
            }
        }
    }

    [GeneratedRegex(@"(?<![\w./-])(helpline|local)\.[a-z0-9]+(-[a-z0-9]+)*(?![\w/])", RegexOptions.ExplicitCapture)]
    private static partial Regex Id();
}
