using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Knowledge.PlainGerman;

/// <summary>Checks many texts, passes over what their files allow, and tells of allowances that nobody needs any more.</summary>
/// <param name="checker">Finds the breaches.</param>
public sealed class PlainReview(PlainGermanChecker checker)
{
    /// <summary>What is left to mend, each with file and line, in the order of the texts.</summary>
    /// <exception cref="ContentException">An allowance is not as it should be.</exception>
    public IReadOnlyList<ContentException> Findings(IEnumerable<PlainText> texts) =>
        [.. texts.GroupBy(text => text.Text.File).SelectMany(file => FindingsOf(file.Key, [.. file]))];

    private IEnumerable<ContentException> FindingsOf(string file, IReadOnlyList<PlainText> texts)
    {
        var unused = PlainAllowances.Read(file).ToList();
        foreach (var text in texts)
        {
            var found = checker.Check(text.Text.Value, text.Setting);
            var allowed = unused.Where(allowance => allowance.Line == text.Text.Line && found.Any(finding => finding.Rule == allowance.Rule)).ToList();
            unused.RemoveAll(allowed.Contains);
            foreach (var finding in found.Where(finding => allowed.All(allowance => allowance.Rule != finding.Rule)))
            {
                yield return text.Text.Wrong($"{finding.Rule}: {finding.Message}");
            }
        }

        foreach (var allowance in unused)
        {
            yield return new ContentException(file, allowance.WrittenOn, $"nothing breaks {allowance.Rule} here any more; delete the comment.");
        }
    }
}
