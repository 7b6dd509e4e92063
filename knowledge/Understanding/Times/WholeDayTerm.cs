namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>"Ganztags", "egal wann" after a day.</summary>
internal sealed record WholeDayTerm : TimeTerm;
