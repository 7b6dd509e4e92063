namespace ThinkaLotse.Dialogs.Ports;

/// <summary>A place where the office holds appointments.</summary>
/// <param name="Id">Stable, such as "soemmerda".</param>
/// <param name="Name">As residents read it.</param>
public sealed record OfficePlace(string Id, string Name);
