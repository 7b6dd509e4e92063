using System.Text.RegularExpressions;

namespace ThinkaLotse.Knowledge.Understanding.Rules;

/// <summary>A way of saying something that curators have written down, with examples of what it means and what it does not.</summary>
/// <param name="Id">Stable within its file.</param>
/// <param name="Means">What a match tells, in the words of the file ("certain", "donotcall" …).</param>
/// <param name="Pattern">Found in the plain text of an utterance.</param>
/// <param name="Unless">Where this is found in the same sentence, the rule is silent; or null.</param>
/// <param name="Despite">Guards that don't silence this rule.</param>
/// <param name="Yes">Lines that must match.</param>
/// <param name="No">Lines that must not.</param>
internal sealed record PhraseRule(
    string Id,
    string Means,
    Regex Pattern,
    Regex? Unless,
    IReadOnlyList<string> Despite,
    IReadOnlyList<string> Yes,
    IReadOnlyList<string> No)
{
    /// <summary>Whether the sentence (plain text with a space at both ends) says it.</summary>
    public bool Matches(string sentence) => Pattern.IsMatch(sentence) && Unless?.IsMatch(sentence) != true;
}
