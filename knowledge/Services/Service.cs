using NodaTime;
using ThinkaLotse.Knowledge.Hours;

namespace ThinkaLotse.Knowledge.Services;

/// <summary>A local service or a helpline to which residents are guided. A fact that is not known is null, never guessed.</summary>
public sealed record Service
{
    /// <summary>Stable id, "local.…" or "helpline.…".</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Who carries the service.</summary>
    public string? Organization { get; init; }

    /// <summary>What it does for whom, two or three simple German sentences.</summary>
    public required string Description { get; init; }

    /// <summary>Ids of the topics it helps with, the most fitting first.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>Parts of words without which a resident hardly means this service, such as "Glücksspiel" for one of the helplines for addiction; empty for a service that fits all who have its topic.</summary>
    public IReadOnlyList<string> SpecialFor { get; init; } = [];

    /// <summary>Ids of the crisis kinds it is for; empty for most.</summary>
    public required IReadOnlyList<string> Crisis { get; init; }

    public string? Street { get; init; }

    public string? PostalCode { get; init; }

    public string? City { get; init; }

    /// <summary>As printed in the source; see <see cref="Sources"/>.</summary>
    public string? Phone { get; init; }

    /// <summary>What a call costs, in words; null where it is not known.</summary>
    public string? PhoneCost { get; init; }

    public string? Email { get; init; }

    public string? Url { get; init; }

    /// <summary>Opening hours in the words of the source.</summary>
    public string? Hours { get; init; }

    /// <summary>The same hours for the clock; null where the words are old, doubted or tell no times.</summary>
    public OpeningHours? OpeningHours { get; init; }

    /// <summary>The area served, in words.</summary>
    public required string AreaServed { get; init; }

    /// <summary>Who may come, in words; null where it is not known.</summary>
    public string? Eligibility { get; init; }

    /// <summary>What to bring, one thing an entry.</summary>
    public IReadOnlyList<string> RequiredDocuments { get; init; } = [];

    /// <summary>What the help costs, in words; null where it is not known. What a call costs is <see cref="PhoneCost"/>.</summary>
    public string? Fees { get; init; }

    /// <summary>Languages beside German, by their German names; empty where none is known.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Whether one gets in with a wheelchair, in words; null where it is not known.</summary>
    public string? Accessibility { get; init; }

    /// <summary>How to get there, such as the name of the bus line; null where it is not known.</summary>
    public string? Transportation { get; init; }

    /// <summary>How long it usually takes until there is help, in words; null where it is not known.</summary>
    public string? WaitTime { get; init; }

    public required Audience Audience { get; init; }

    public required Confidence Confidence { get; init; }

    /// <summary>Where each contact fact was seen, at least one.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>For the curator: why the confidence is what it is, in English or German.</summary>
    public string? ConfidenceReason { get; init; }

    /// <summary>The day a curator last confirmed the facts; null when nobody has yet.</summary>
    public LocalDate? Checked { get; init; }

    /// <summary>A remark for curators, never shown to residents.</summary>
    public string? Note { get; init; }

    /// <summary>Of when the facts are: the day they were checked, else the newest date of a source; null where no source has one.</summary>
    public LocalDate? AsOf => Checked ?? Sources.Select(source => source.SeenOn).Max();

    /// <summary>The address takes letters only; nobody can go there.</summary>
    public bool IsPostBox => Street?.StartsWith("Postfach", StringComparison.Ordinal) == true;

    /// <summary>The town to which one can go; null where none is known, or only a post box there.</summary>
    public string? Town => IsPostBox ? null : City;

    public bool IsHelpline => Id.StartsWith("helpline.", StringComparison.Ordinal);

    /// <summary>Called in danger only, like 112 or the poison hotline: the crisis dialog names it, no search does.</summary>
    public bool IsEmergencyNumber => Phone is "110" or "112" || (Crisis.Count > 0 && Name.Contains("notruf", StringComparison.OrdinalIgnoreCase));

    /// <summary>Residents see it: made for them, and more than an old hint.</summary>
    public bool IsShownToResidents => Audience == Audience.Residents && Confidence != Confidence.Low;

    /// <summary>The facts are older than twelve months, or of no known date.</summary>
    public bool IsToRecheck(LocalDate today) => AsOf is not { } asOf || asOf.PlusMonths(12) < today;
}
