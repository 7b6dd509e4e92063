using static ThinkaLotse.Knowledge.Understanding.Times.WordSense;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>The words before an hour: "so gegen", "ab ca.", "bis spätestens", "zwischen".</summary>
/// <param name="Kind">What they make of the hour; null when there are none.</param>
/// <param name="IsVague">"so": a sure hour becomes an approximate one.</param>
/// <param name="Next">The token after them.</param>
internal readonly record struct HourPrefix(HourKind? Kind, bool IsVague, int Next)
{
    private const int Longest = 5;

    /// <summary>The prefix at a token, perhaps an empty one.</summary>
    public static HourPrefix Read(TokenLine line, int at)
    {
        var prefix = new HourPrefix(null, IsVague: false, at);
        for (int i = 0; i < Longest && prefix.Extend(line) is { } longer; i++)
        {
            prefix = longer;
        }

        return prefix;
    }

    private HourPrefix? Extend(TokenLine line)
    {
        bool isOutdone = line.Sense(Next + 1) == Than;
        return line.Sense(Next) switch
        {
            At when line[Next + 1].Key == "die" => new HourPrefix(Stronger(HourKind.About), IsVague, Next + 2),
            At => new HourPrefix(Stronger(HourKind.At), IsVague, Next + 1),
            Precisely => new HourPrefix(Stronger(HourKind.At), IsVague, Next + 1),
            About => new HourPrefix(Stronger(HourKind.About), IsVague, Next + 1),
            So => this with { IsVague = true, Next = Next + 1 },
            From or Earliest or After => new HourPrefix(Stronger(HourKind.From), IsVague, Next + 1),
            Later when isOutdone => new HourPrefix(Stronger(HourKind.From), IsVague, Next + 2),
            To or Latest or Before or BeforeThe => new HourPrefix(Stronger(HourKind.Until), IsVague, Next + 1),
            Sooner or EarlyOrLate when isOutdone => new HourPrefix(Stronger(HourKind.Until), IsVague, Next + 2),
            Between or Of => new HourPrefix(HourKind.Between, IsVague, Next + 1),
            On or Article or Already when Kind is not null => this with { Next = Next + 1 },
            _ => null,
        };
    }

    // "Ab ca. 10" is "ab 10"; "bis um 10" is "bis 10".
    private HourKind Stronger(HourKind kind) => Kind is { } said && said > kind ? said : kind;
}
