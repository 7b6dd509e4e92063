namespace ThinkaLotse.Knowledge.Understanding.Rules;

/// <summary>Up to so many words of any kind.</summary>
internal sealed record WordGap(int Most) : PhraseExpression
{
    public override int Build(PhraseNet net, int next)
    {
        int start = next;
        for (int word = 0; word < Most; word++)
        {
            start = net.Node(-1, [next, net.Node(WordSets.Any, [start])]);
        }

        return start;
    }
}
