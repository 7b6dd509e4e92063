using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace ThinkaLotse.Knowledge.Services;

/// <summary>Where a contact fact was seen.</summary>
/// <param name="Url">The page's address.</param>
/// <param name="Date">The date of the page in the surveyor's words, "undated" where none was visible.</param>
public sealed partial record Source(string Url, string Date)
{
    /// <summary>The date with which the words begin, the last day of a month or year that names no more; null for an undated page.</summary>
    public LocalDate? SeenOn
    {
        get
        {
            string said = Leading().Match(Date).Value;
            return said.Length switch
            {
                4 => LocalDatePattern.Iso.Parse(said + "-12-31").Value,
                7 when LocalDatePattern.Iso.Parse(said + "-01") is { Success: true, Value: var first } => first.With(DateAdjusters.EndOfMonth),
                10 when LocalDatePattern.Iso.Parse(said) is { Success: true, Value: var day } => day,
                _ => null,
            };
        }
    }

    [GeneratedRegex(@"^\d{4}(-\d{2}(-\d{2})?)?(?!\d)")]
    private static partial Regex Leading();
}
