namespace ThinkaLotse.Knowledge.Understanding.Rules;

/// <summary>One word out of a set; "_" is any word.</summary>
internal sealed record OneWord(IReadOnlyList<string> Words) : PhraseExpression
{
    /// <summary>"^" or "$".</summary>
    public bool IsPlace => Words is ["^"] or ["$"];

    public override int Build(PhraseNet net, int next) => net.Node(net.Words.Of(Words), [next]);
}
