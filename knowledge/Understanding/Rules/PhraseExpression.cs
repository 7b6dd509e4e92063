namespace ThinkaLotse.Knowledge.Understanding.Rules;

/// <summary>A part of a pattern.</summary>
internal abstract record PhraseExpression
{
    /// <summary>Lays the part into a net so that it leads on to a step, and gives its first step.</summary>
    public abstract int Build(PhraseNet net, int next);
}
