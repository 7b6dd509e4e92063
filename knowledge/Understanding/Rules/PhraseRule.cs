namespace ThinkaLotse.Knowledge.Understanding.Rules;

/// <summary>A way of saying something that curators have written down, with examples of what it means and what it does not.</summary>
/// <param name="Id">Stable within its file.</param>
/// <param name="Means">What a match tells, in the words of the file ("certain", "donotcall" …).</param>
/// <param name="Pattern">Its number in the net.</param>
/// <param name="Unless">The number of what silences it in the same sentence; -1 for nothing.</param>
/// <param name="Despite">Guards that don't silence this rule.</param>
/// <param name="Yes">Lines that must match.</param>
/// <param name="No">Lines that must not.</param>
internal sealed record PhraseRule(
    string Id,
    string Means,
    int Pattern,
    int Unless,
    IReadOnlyList<string> Despite,
    IReadOnlyList<string> Yes,
    IReadOnlyList<string> No)
{
    /// <summary>Whether it speaks, given the numbers found in a sentence.</summary>
    public bool Speaks(IReadOnlySet<int> found) => found.Contains(Pattern) && !found.Contains(Unless);
}
