using NodaTime;

namespace ThinkaLotse.Knowledge.Hours;

/// <summary>How a service stands at one moment, in wall-clock time of Europe/Berlin.</summary>
/// <param name="IsOpen">Null where it is not known: on a public holiday of which the hours say nothing.</param>
/// <param name="Until">When it closes; null while closed, when it never does within two days, or when the end is not told.</param>
/// <param name="Next">While closed, when it opens next; null when that is not within three weeks.</param>
/// <param name="NeedsAppointment">The stretch that is meant is for people with an appointment.</param>
public sealed record Openness(bool? IsOpen, LocalDateTime? Until, LocalDateTime? Next, bool NeedsAppointment)
{
    /// <summary>Day and night, all year.</summary>
    public bool IsAlways => IsOpen == true && Until is null && !HasOpenEnd;

    /// <summary>Open now, but until when is not told.</summary>
    public bool HasOpenEnd { get; init; }
}
