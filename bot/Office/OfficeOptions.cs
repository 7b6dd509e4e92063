using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using ThinkaLotse.Knowledge.Offices;

namespace ThinkaLotse.Bot.Office;

/// <summary>The office as the operator fills it in; what stays empty is never guessed, the console and the desk say so.</summary>
public sealed partial class OfficeOptions : IValidatableObject
{
    public const string Section = "Office";

    private const string NameRemedy = "the name that residents read, at most 80 characters";

    /// <summary>Default "ThINKA Landkreis Sömmerda".</summary>
    [Required(ErrorMessage = NameRemedy), StringLength(80, ErrorMessage = NameRemedy)]
    public string Name { get; set; } = "ThINKA Landkreis Sömmerda";

    /// <summary>The office's phone number; empty until the operator fills it in.</summary>
    [RegularExpression(@"(?=(.*\d){3})[+(\d][\d\s()/+\-–.]*", ErrorMessage = "a phone number of digits, spaces and / ( ) - +, such as 03634 123456, or nothing")]
    public string Phone { get; set; } = "";

    /// <summary>The office's e-mail address; may stay empty.</summary>
    [RegularExpression(@"[^@\s]+@[^@\s]+\.\p{L}+", ErrorMessage = "an e-mail address such as rat@example.de, or nothing")]
    public string Email { get; set; } = "";

    /// <summary>Street, postcode and town; empty until the operator fills it in.</summary>
    public string Address { get; set; } = "";

    /// <summary>Opening hours such as "Mo-Do 09:00-16:00; Fr 09:00-12:00"; empty until the operator fills them in.</summary>
    public string Hours { get; set; } = "";

    /// <summary>Within how many working days a counsellor answers, 1 to 30; 0 promises nothing. Default 0.</summary>
    [Range(0, 30, ErrorMessage = "a number of working days from {1} to {2}; 0 promises nothing")]
    public int AnswersWithinDays { get; set; }

    /// <summary>The places for appointments: id and name. Default: the four places of the office.</summary>
    public Dictionary<string, string> Places { get; } = [];

    /// <summary>What one attribute can't say.</summary>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Hours.Length > 0 && !WeeklyHours.TryParse(Hours, out _, out string? problem))
        {
            yield return new ValidationResult($"hours such as \"Mo-Do 09:00-16:00; Fr 09:00-12:00\" ({problem.Split(". ")[0]})", [nameof(Hours)]);
        }

        foreach (var (id, name) in Places)
        {
            if (!PlaceId().IsMatch(id))
            {
                yield return new ValidationResult("an id of lower-case letters a-z, digits and hyphens behind Office:Places:, such as Office:Places:weissensee", [$"{nameof(Places)}:{id}"]);
            }
            else if (string.IsNullOrWhiteSpace(name))
            {
                yield return new ValidationResult("the name of the place, such as Weißensee", [$"{nameof(Places)}:{id}"]);
            }
        }
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex PlaceId();
}
