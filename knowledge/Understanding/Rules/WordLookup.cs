using System.Collections.Concurrent;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Rules;

/// <summary>Looks up the sets of each word once a message; a misspelt word belongs also to the sets of the word that was meant.</summary>
/// <param name="sets">The sets.</param>
/// <param name="known">The words of the examples.</param>
/// <param name="remembered">Answers for words of the examples, shared by all messages; what only residents write is never kept.</param>
internal sealed class WordLookup(WordSets sets, KnownWords known, ConcurrentDictionary<string, IReadOnlyList<int>> remembered)
{
    private readonly Dictionary<string, IReadOnlyList<int>> _found = new(StringComparer.Ordinal);

    /// <summary>The numbers of the sets that a token belongs to.</summary>
    public IReadOnlyList<int> SetsOf(Token token)
    {
        if (remembered.TryGetValue(token.Folded, out var found) || _found.TryGetValue(token.Folded, out found))
        {
            return found;
        }

        List<int> collected = [];
        sets.Collect(token.Folded, collected);
        if (token.Kind == TokenKind.Word && known.Meant(token.Folded) is { } meant)
        {
            sets.Collect(meant, collected);
        }

        int[] numbers = [.. collected];
        if (token.Kind == TokenKind.Word && known.IsCommon(token.Folded))
        {
            remembered[token.Folded] = numbers;
        }
        else
        {
            _found[token.Folded] = numbers;
        }

        return numbers;
    }
}
