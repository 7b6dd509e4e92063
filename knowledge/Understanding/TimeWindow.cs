using NodaTime;

namespace ThinkaLotse.Knowledge.Understanding;

/// <summary>A stretch of one day in which an appointment would suit: wall-clock time of Europe/Berlin, half-open, never empty.</summary>
public sealed record TimeWindow(LocalDateTime From, LocalDateTime To);
