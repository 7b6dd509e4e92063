namespace ThinkaLotse.Knowledge.Services;

/// <summary>Where a contact fact was seen.</summary>
/// <param name="Url">The page's address.</param>
/// <param name="Date">The date of the page in the surveyor's words, "undated" where none was visible.</param>
public sealed record Source(string Url, string Date);
