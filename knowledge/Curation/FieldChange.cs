namespace ThinkaLotse.Knowledge.Curation;

/// <summary>How a field differs between two versions of a service.</summary>
/// <param name="Field">Its key in the file.</param>
/// <param name="Before">Its lines; null where it was missing.</param>
/// <param name="After">Its lines; null where it is missing now.</param>
public sealed record FieldChange(string Field, string? Before, string? After);
