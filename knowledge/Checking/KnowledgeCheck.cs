using NodaTime;
using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Knowledge.Checking;

/// <summary>Looks through all that the office knows, for whoever keeps it current.</summary>
public static class KnowledgeCheck
{
    /// <summary>All findings, the gravest first, then by file and line.</summary>
    /// <param name="contentFolder">The folder with the content files.</param>
    /// <param name="today">The day on which facts are judged old.</param>
    public static IReadOnlyList<CheckFinding> Run(string contentFolder, LocalDate today)
    {
        KnowledgeBase knowledge;
        try
        {
            knowledge = KnowledgeBase.Load(contentFolder);
        }
        catch (ContentException wrong)
        {
            return [.. wrong.Findings.Select(finding => new CheckFinding(CheckLevel.Error, finding.File, finding.Line, finding.Problem))];
        }

        CheckedFile[] files = [.. knowledge.Services.Select(service => new CheckedFile(service, contentFolder))];
        return
        [
            .. files.SelectMany(file => ContactCheck.Of(file, knowledge.Places))
                .Concat(files.SelectMany(HoursCheck.Of))
                .Concat(files.SelectMany(file => FreshnessCheck.Of(file, today)))
                .Concat(files.SelectMany(CanonicalCheck.Of))
                .Concat(DuplicateCheck.Of(files))
                .Concat(ReferenceCheck.Of(contentFolder, knowledge.Services.Select(service => service.Id).ToHashSet()))
                .Concat(CoverageCheck.Of(knowledge, contentFolder))
                .Concat(PlainCheck.Of(contentFolder))
                .OrderBy(finding => finding.Level).ThenBy(finding => finding.File, StringComparer.Ordinal).ThenBy(finding => finding.Line),
        ];
    }

    /// <summary>Writes the files of services anew as <see cref="Services.ServiceWriter"/> writes them; remarks in comments are lost and belong into "note", but for allowances of plain German.</summary>
    /// <returns>The files that changed.</returns>
    /// <exception cref="ContentException">The content is wrong; nothing is written.</exception>
    public static IReadOnlyList<string> Fix(string contentFolder)
    {
        var changed = KnowledgeBase.Load(contentFolder).Services.Select(service => new CheckedFile(service, contentFolder)).Where(file => !CanonicalCheck.IsCanonical(file)).ToList();
        foreach (var file in changed)
        {
            File.WriteAllText(file.Path, file.Canonical);
        }

        return changed.ConvertAll(file => file.Path);
    }
}
