namespace ThinkaLotse.Knowledge.Understanding.Rules;

/// <summary>One of several parts.</summary>
internal sealed record Choice(IReadOnlyList<PhraseExpression> Options) : PhraseExpression
{
    public override int Build(PhraseNet net, int next) => net.Node(-1, [.. Options.Select(option => option.Build(net, next))]);
}
