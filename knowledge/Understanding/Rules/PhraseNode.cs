namespace ThinkaLotse.Knowledge.Understanding.Rules;

/// <summary>One step of the net that all patterns of a book form together.</summary>
/// <param name="WordSet">The set that the next word must belong to; -1 when no word is taken.</param>
/// <param name="Next">The steps that follow.</param>
/// <param name="Accepts">Number of what is found here; -1 while nothing is.</param>
internal sealed record PhraseNode(int WordSet, int[] Next, int Accepts);
