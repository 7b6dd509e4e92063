namespace ThinkaLotse.Knowledge.Understanding.Rules;

/// <summary>One part after the other.</summary>
internal sealed record Sequence(IReadOnlyList<PhraseExpression> Parts) : PhraseExpression
{
    public override int Build(PhraseNet net, int next)
    {
        for (int at = Parts.Count - 1; at >= 0; at--)
        {
            next = Parts[at].Build(net, next);
        }

        return next;
    }
}
