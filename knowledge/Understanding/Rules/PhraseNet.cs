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
    private int _acceptCount;

    /// <summary>The words that the patterns ask for.</summary>
    public WordSets Words => _sets;

    /// <summary>Adds patterns that tell the same; the result is the number under which <see cref="Find"/> reports them.</summary>
    public int Add(IEnumerable<PhraseExpression> patterns)
    {
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
        var walk = new Walk(this);
        walk.Take(BeforeFirst);
        foreach (var token in sentence)
        {
            if (token.Kind != TokenKind.Stop)
            {
                walk.Take(lookup(token));
            }
        }

        walk.Take(AfterLast);
        return walk.Found;
    }

    private IEnumerable<int> Closure(int[] nodes) => nodes.SelectMany(at => _nodes[at].WordSet < 0 ? Closure(_nodes[at].Next) : [at]).Distinct();

    /// <summary>One walk over one sentence: the steps that may come next, and what has been found.</summary>
    private sealed class Walk(PhraseNet net)
    {
        private readonly List<PhraseNode> _nodes = net._nodes;
        private List<int> _active = [];
        private List<int> _following = [];

        public HashSet<int> Found { get; } = [];

        public void Take(IReadOnlyList<int> sets)
        {
            _following.Clear();
            for (int at = 0; at < sets.Count; at++)
            {
                foreach (int start in net._starts.GetValueOrDefault(sets[at]) ?? [])
                {
                    Enter(_nodes[start].Next);
                }
            }

            bool isWord = sets != BeforeFirst && sets != AfterLast;
            foreach (int node in _active)
            {
                int wanted = _nodes[node].WordSet;
                if ((wanted == WordSets.Any && isWord) || sets.Contains(wanted))
                {
                    Enter(_nodes[node].Next);
                }
            }

            (_active, _following) = (_following, _active);
        }

        private void Enter(int[] nodes)
        {
            foreach (int at in nodes)
            {
                var node = _nodes[at];
                if (node.Accepts >= 0)
                {
                    Found.Add(node.Accepts);
                }
                else if (node.WordSet < 0)
                {
                    Enter(node.Next);
                }
                else if (!_following.Contains(at))
                {
                    _following.Add(at);
                }
            }
        }
    }
}
