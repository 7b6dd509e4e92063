using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Rules;

/// <summary>Looks up the sets of each word once a message.</summary>
internal sealed class WordLookup(WordSets sets)
{
    private readonly Dictionary<string, IReadOnlyList<int>> _known = new(StringComparer.Ordinal);

    public IReadOnlyList<int> SetsOf(Token token)
    {
        if (!_known.TryGetValue(token.Folded, out var found))
        {
            List<int> collected = [];
            sets.Collect(token.Folded, collected);
            _known[token.Folded] = found = collected;
        }

        return found;
    }
}
