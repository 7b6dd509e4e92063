namespace ThinkaLotse.Knowledge.Services;

/// <summary>How sure the contact facts of a service are.</summary>
public enum Confidence
{
    /// <summary>Old or partial: shown to the curator only.</summary>
    Low,

    /// <summary>One older or second-hand source: shown as unconfirmed, "please call first".</summary>
    Medium,

    /// <summary>A current official source, or several that agree.</summary>
    High,
}
