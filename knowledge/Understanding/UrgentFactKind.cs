namespace ThinkaLotse.Knowledge.Understanding;

/// <summary>The facts that raise a ticket's urgency.</summary>
public enum UrgentFactKind
{
    /// <summary>An eviction or notice to leave.</summary>
    Eviction,

    /// <summary>Power, gas, water or heating is or will be cut.</summary>
    EnergyCut,

    /// <summary>No shelter today or very soon.</summary>
    NoShelter,

    /// <summary>Nothing to eat today.</summary>
    NoFood,

    /// <summary>A deadline for an objection or an answer to an office or court.</summary>
    Deadline,
}
