namespace ThinkaLotse.Knowledge.Hours;

/// <summary>One rule of opening hours; a later one replaces the earlier ones on the days for which it speaks.</summary>
/// <param name="Days">When it holds.</param>
/// <param name="Spans">Empty when closed.</param>
/// <param name="Comment">What stands in quotes behind the times, such as "nur mit Termin"; null when nothing does.</param>
internal sealed record OpeningRule(DaySelector Days, IReadOnlyList<OpenSpan> Spans, string? Comment)
{
    /// <summary>Whoever comes needs an appointment.</summary>
    public bool NeedsAppointment => Comment is { } said && (said.Contains("Termin", StringComparison.OrdinalIgnoreCase) || said.Contains("Vereinbarung", StringComparison.OrdinalIgnoreCase))
        && !said.Contains("ohne Termin", StringComparison.OrdinalIgnoreCase);
}
