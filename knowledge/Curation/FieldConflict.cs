namespace ThinkaLotse.Knowledge.Curation;

/// <summary>A field that two people have changed differently since they parted.</summary>
/// <param name="Field">Its key in the file.</param>
/// <param name="Mine">Its lines in the change; null where it removes the field.</param>
/// <param name="Theirs">Its lines in the other version; null where that one removes the field.</param>
public sealed record FieldConflict(string Field, string? Mine, string? Theirs);
