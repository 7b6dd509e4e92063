namespace ThinkaLotse.Knowledge.Understanding.Rules;

/// <summary>One walk over one sentence: the steps that may come next, and what has been found. May be used again; not by two threads at once.</summary>
internal sealed class PhraseWalk(List<PhraseNode> nodes, Dictionary<int, List<int>> starts, int setCount)
{
    // A place is marked by the number of the word that reached it, so that nothing has to be wiped in between.
    private readonly int[] _reached = new int[nodes.Count];
    private readonly int[] _belongs = new int[setCount];
    private List<int> _active = [];
    private List<int> _following = [];
    private int _word;

    /// <summary>The numbers of the patterns found since the start.</summary>
    public HashSet<int> Found { get; private set; } = [];

    /// <summary>Begins a sentence.</summary>
    public void Start(IReadOnlyList<int> before)
    {
        Found = [];
        _active.Clear();
        Take(before, isWord: false);
    }

    /// <summary>Takes the next word, or the place before the first or after the last.</summary>
    public void Take(IReadOnlyList<int> sets, bool isWord)
    {
        _word = _word == int.MaxValue ? Wiped() : _word + 1;
        _following.Clear();
        for (int at = 0; at < sets.Count; at++)
        {
            _belongs[sets[at]] = _word;
            if (starts.TryGetValue(sets[at], out var firsts))
            {
                foreach (int first in firsts)
                {
                    Enter(nodes[first].Next);
                }
            }
        }

        foreach (int node in _active)
        {
            int wanted = nodes[node].WordSet;
            if ((isWord && wanted == WordSets.Any) || _belongs[wanted] == _word)
            {
                Enter(nodes[node].Next);
            }
        }

        (_active, _following) = (_following, _active);
    }

    private void Enter(int[] next)
    {
        foreach (int at in next)
        {
            if (_reached[at] == _word)
            {
                continue;
            }

            _reached[at] = _word;
            var node = nodes[at];
            if (node.Accepts >= 0)
            {
                Found.Add(node.Accepts);
            }
            else if (node.WordSet < 0)
            {
                Enter(node.Next);
            }
            else
            {
                _following.Add(at);
            }
        }
    }

    private int Wiped()
    {
        Array.Clear(_reached);
        Array.Clear(_belongs);
        return 1;
    }
}
