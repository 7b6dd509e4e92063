namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Something said about the time within a day: a part of it, an hour, or all of it.</summary>
internal abstract record TimeTerm;
