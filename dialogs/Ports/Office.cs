using NodaTime;

namespace ThinkaLotse.Dialogs.Ports;

/// <summary>The office as residents hear of it; facts that the operator has not filled in are null and are never guessed.</summary>
public sealed record Office
{
    /// <summary>Such as "ThINKA Landkreis Sömmerda".</summary>
    public required string Name { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }

    public string? Address { get; init; }

    /// <summary>Opening hours in German words, or null when they are not set.</summary>
    public string? Hours { get; init; }

    /// <summary>The next opening at or after a wall-clock time of Europe/Berlin; null when the hours are not set.</summary>
    public Func<LocalDateTime, LocalDateTime?> NextOpening { get; init; } = _ => null;

    /// <summary>Whether somebody is in the office; null when the hours are not set.</summary>
    public Func<LocalDateTime, bool?> IsOpenAt { get; init; } = _ => null;

    /// <summary>The places for appointments.</summary>
    public required IReadOnlyList<OfficePlace> Places { get; init; }

    /// <summary>Days that a conversation without a request is kept.</summary>
    public int DaysWithoutTicket { get; init; } = 14;

    /// <summary>Days that a request is kept after it was closed.</summary>
    public int DaysAfterClosing { get; init; } = 180;

    /// <summary>Within how many working days a counsellor answers, as the operator promises it; null: no promise.</summary>
    public int? AnswersWithinDays { get; init; }
}
