namespace ThinkaLotse.Knowledge.Understanding.Learning;

/// <summary>A line and what it means.</summary>
internal sealed record Labelled<T>(Example Line, T Label);
