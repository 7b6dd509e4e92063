using static ThinkaLotse.Knowledge.Understanding.Times.WordSense;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Reads named days: "Nikolaus", "Heiliger Abend", "2. Weihnachtstag", "nach Ostern", "zwischen den Jahren".</summary>
internal static class FeastReader
{
    /// <summary>The named day at a token, or null.</summary>
    public static DayReading? Read(TokenLine line, int at) =>
        BetweenTheYears(line, at) ?? Beside(line, at) ?? (Name(line, at) is var (feast, end) ? new DayReading(feast, end) : null);

    private static DayReading? BetweenTheYears(TokenLine line, int at)
    {
        if (line.Sense(at) != Between)
        {
            return null;
        }

        bool isYears = line[at + 1].Key is "den" or "die" && line[at + 2].Key is "jahren" or "jahre" or "feiertagen" or "tagen";
        bool isFeasts = IsFeast(line, at + 1, Times.Feast.Christmas) && line.Sense(at + 2) == And
            && (IsFeast(line, at + 3, Times.Feast.NewYear) || IsFeast(line, at + 3, Times.Feast.NewYearsEve));
        return isYears ? new DayReading(new FeastReference(Times.Feast.Christmas, Side: 1), at + 3)
            : isFeasts ? new DayReading(new FeastReference(Times.Feast.Christmas, Side: 1), at + 4)
            : null;
    }

    private static DayReading? Beside(TokenLine line, int at)
    {
        int side = line.Sense(at) switch { After => 1, Before => -1, _ => 0 };
        int name = line.SkipArticles(at + 1);
        return side == 0 ? null
            : Name(line, name) is var (feast, end) ? new DayReading(feast with { Side = side }, end)
            : line[name].Key is "feiertagen" or "feiertage" ? new DayReading(new FeastReference(Times.Feast.Christmas, side), name + 1)
            : null;
    }

    private static (FeastReference Feast, int End)? Name(TokenLine line, int at)
    {
        var token = line[at];
        var next = line[at + 1];
        int ordinal = token.Kind == TokenKind.Number && token.IsDotted ? token.First : token.Sense == Ordinal ? token.Word.Value : 0;
        return token switch
        {
            _ when ordinal > 0 && IsFeast(line, at + 1, Times.Feast.Advent) => (new FeastReference(Times.Feast.Advent) { Which = ordinal }, at + 2),
            _ when ordinal == 1 && IsFeast(line, at + 1, Times.Feast.ChristmasDay) => (new FeastReference(Times.Feast.ChristmasDay), at + 2),
            _ when ordinal == 2 && IsFeast(line, at + 1, Times.Feast.ChristmasDay) => (new FeastReference(Times.Feast.BoxingDay), at + 2),
            { Sense: WordSense.Feast } when line.Sense(at - 1) != Title => (new FeastReference((Feast)token.Word.Value), at + 1),
            { Key: "heilig" or "heiliger" or "heiligen" } when next.Key == "abend" => (new FeastReference(Times.Feast.ChristmasEve), at + 2),
            { Key: "neuen" or "neues" or "neuem" } when next.Key is "jahr" && line.Sense(at - 1) == In => (new FeastReference(Times.Feast.NewYear, Side: 1), at + 2),
            { Sense: Next or Coming } when next.Key == "jahr" => (new FeastReference(Times.Feast.NewYear, Side: 1), at + 2),
            { Key: "buss" } when next.Sense == And && line[at + 2].Key == "bettag" => (new FeastReference(Times.Feast.Repentance), at + 3),
            { Key: "bettag" } => (new FeastReference(Times.Feast.Repentance), at + 1),
            { Key: "tag" } when next.Key == "der" && line[at + 2].Key == "arbeit" => (new FeastReference(Times.Feast.MayDay), at + 3),
            { Key: "tag" } when next.Key == "der" && line[at + 2].Key == "deutschen" => (new FeastReference(Times.Feast.GermanUnity), at + 4),
            { Key: "heilige" or "heiligen" } when next.Key == "drei" => (new FeastReference(Times.Feast.Epiphany), at + 3),
            _ => null,
        };
    }

    private static bool IsFeast(TokenLine line, int at, Feast feast) =>
        line.Sense(at) == WordSense.Feast && line[at].Word.Value == (int)feast;
}
