namespace ThinkaLotse.Knowledge.Services;

/// <summary>A service that is suggested, and why.</summary>
/// <param name="Service">It may be shown to residents.</param>
/// <param name="Reasons">What speaks for it, the weightiest first.</param>
/// <param name="Kilometres">From the resident's place to the service, as the crow flies; null when either is not known.</param>
/// <param name="Score">Comparable within one answer only.</param>
public sealed record ServiceMatch(Service Service, IReadOnlyList<ServiceReason> Reasons, double? Kilometres, double Score);
