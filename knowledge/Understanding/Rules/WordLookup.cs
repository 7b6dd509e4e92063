using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Rules;

/// <summary>Looks up the sets of each word once a message; a misspelt word belongs also to the sets of the word that was meant.</summary>
internal sealed class WordLookup(WordSets sets, KnownWords known)
{
    private readonly Dictionary<string, IReadOnlyList<int>> _found = new(StringComparer.Ordinal);

    public IReadOnlyList<int> SetsOf(Token token)
    {
        if (_found.TryGetValue(token.Folded, out var found))
        {
            return found;
        }

        List<int> collected = [];
        sets.Collect(token.Folded, collected);
        if (token.Kind == TokenKind.Word && known.Meant(token.Folded) is { } meant)
        {
            sets.Collect(meant, collected);
        }

        _found[token.Folded] = collected;
        return collected;
    }
}
