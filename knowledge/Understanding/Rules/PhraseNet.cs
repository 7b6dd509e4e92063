using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Rules;

/// <summary>Finds all patterns of a book in one walk over a sentence, in time that grows with its length only (an automaton over words).</summary>
internal sealed class PhraseNet
{
    private static readonly int[] BeforeFirst = [WordSets.Begin];
    private static readonly int[] AfterLast = [WordSets.End];

    private readonly WordSets _sets = new();
    private readonly List<PhraseNode> _nodes = [];
    private readonly Dictionary<int, List<int>> _starts = [];
    private PhraseWalk? _idle;
    private int _acceptCount;

    /// <summary>The words that the patterns ask for.</summary>
    public WordSets Words => _sets;

    /// <summary>Adds patterns that tell the same; the result is the number under which <see cref="Find"/> reports them.</summary>
    public int Add(IEnumerable<PhraseExpression> patterns)
    {
        _idle = null;
        int accept = _acceptCount++;
        int end = Node(-1, [], accept);
        foreach (var pattern in patterns)
        {
            foreach (int first in Closure([pattern.Build(this, end)]))
            {
                int set = _nodes[first].WordSet;
                if (!_starts.TryGetValue(set, out var starts))
                {
                    _starts[set] = starts = [];
                }

                starts.Add(first);
            }
        }

        return accept;
    }

    /// <summary>A new step; for building only.</summary>
    public int Node(int wordSet, int[] next, int accepts = -1)
    {
        _nodes.Add(new PhraseNode(wordSet, next, accepts));
        return _nodes.Count - 1;
    }

    /// <summary>The numbers of all patterns that a sentence holds; commas don't matter.</summary>
    /// <param name="sentence">The tokens.</param>
    /// <param name="lookup">Gives the word sets of a token.</param>
    public HashSet<int> Find(IEnumerable<Token> sentence, Func<Token, IReadOnlyList<int>> lookup)
    {
        var walk = Interlocked.Exchange(ref _idle, null) ?? new PhraseWalk(_nodes, _starts, _sets.Count);
        walk.Start(BeforeFirst);
        foreach (var token in sentence)
        {
            if (token.Kind != TokenKind.Stop)
            {
                walk.Take(lookup(token), isWord: true);
            }
        }

        walk.Take(AfterLast, isWord: false);
        var found = walk.Found;
        _idle = walk;
        return found;
    }

    private IEnumerable<int> Closure(int[] nodes) => nodes.SelectMany(at => _nodes[at].WordSet < 0 ? Closure(_nodes[at].Next) : [at]).Distinct();
}
