using System.ComponentModel.DataAnnotations;

namespace ThinkaLotse.Bot.Office;

/// <summary>The office as the operator fills it in; what stays empty is never guessed, the console and the desk say so.</summary>
public sealed class OfficeOptions
{
    public const string Section = "Office";

    /// <summary>Default "ThINKA Landkreis Sömmerda".</summary>
    [Required, StringLength(80)]
    public string Name { get; set; } = "ThINKA Landkreis Sömmerda";

    /// <summary>The office's phone number; empty until the operator fills it in.</summary>
    public string Phone { get; set; } = "";

    /// <summary>The office's e-mail address; may stay empty.</summary>
    public string Email { get; set; } = "";

    /// <summary>Street, postcode and town; empty until the operator fills it in.</summary>
    public string Address { get; set; } = "";

    /// <summary>Opening hours such as "Mo-Do 09:00-16:00; Fr 09:00-12:00"; empty until the operator fills them in.</summary>
    public string Hours { get; set; } = "";

    /// <summary>Within how many working days a counsellor answers, 1 to 30; 0 promises nothing. Default 0.</summary>
    [Range(0, 30)]
    public int AnswersWithinDays { get; set; }

    /// <summary>The places for appointments: id and name. Default: the four places of the office.</summary>
    public Dictionary<string, string> Places { get; } = [];
}
