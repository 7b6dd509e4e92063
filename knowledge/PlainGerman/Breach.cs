namespace ThinkaLotse.Knowledge.PlainGerman;

/// <summary>What a check has found, before it is put into words.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Start">Where the place begins in the text.</param>
/// <param name="Length">In characters.</param>
/// <param name="Detail">A number or an explanation that the message names; empty where there is none.</param>
internal sealed record Breach(PlainRule Rule, int Start, int Length, string Detail = "")
{
    public static Breach At(PlainRule rule, WrittenToken first, WrittenToken last, string detail = "") => new(rule, first.Start, last.End - first.Start, detail);
}
