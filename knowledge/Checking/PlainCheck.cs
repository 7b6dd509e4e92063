using ThinkaLotse.Knowledge.PlainGerman;

namespace ThinkaLotse.Knowledge.Checking;

/// <summary>Texts that residents read and that are not plain German; for an office whose content has the word lists of the rules.</summary>
internal static class PlainCheck
{
    public static IEnumerable<CheckFinding> Of(string contentFolder) => !Directory.Exists(Path.Combine(contentFolder, "PlainGerman"))
        ? []
        : new PlainReview(PlainGermanChecker.Load(contentFolder)).Findings(KnowledgeTexts.In(contentFolder)).Select(finding => new CheckFinding(CheckLevel.Error, finding.File, finding.Line, finding.Problem));
}
