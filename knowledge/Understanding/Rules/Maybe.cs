namespace ThinkaLotse.Knowledge.Understanding.Rules;

/// <summary>A part that may be missing.</summary>
internal sealed record Maybe(PhraseExpression Part) : PhraseExpression
{
    public override int Build(PhraseNet net, int next) => net.Node(-1, [Part.Build(net, next), next]);
}
