using System.ComponentModel.DataAnnotations;
using ThinkaLotse.Bot.Desk.Accounts;

namespace ThinkaLotse.Bot.Desk;

/// <summary>How the desk is reached and how long a sign-in lasts.</summary>
public sealed class DeskOptions
{
    public const string Section = "Desk";

    /// <summary>The address under which counsellors reach the product, such as "https://chat.example.org"; used for the links that the console prints. Default: where the server listens.</summary>
    [RegularExpression(@"https?://(\[[0-9a-fA-F:]+\]|[\p{L}\d][\p{L}\d.\-]*)(:\d{1,5})?(/[^\s?#]*)?", ErrorMessage = "an address such as https://chat.example.org, or nothing")]
    public string PublicUrl { get; set; } = "";

    /// <summary>Hours until a counsellor has to sign in again, 1 to 24. Default 12, a working day.</summary>
    [Range(1, 24, ErrorMessage = "a number of hours from {1} to {2}")]
    public int SessionHours { get; set; } = 12;

    /// <summary>How often one address may try to sign in within a minute, 5 to 100000: a guesser who goes from account to account is slowed down, an office behind one address is not. Default 30.</summary>
    [Range(5, 100_000, ErrorMessage = "a whole number from {1} to {2}")]
    public int SignInsPerMinute { get; set; } = 30;

    /// <summary>Who has to set up an app for codes after signing in: Admins, Everyone or Nobody. Default Admins.</summary>
    [EnumDataType(typeof(SecondFactorRule), ErrorMessage = "Admins, Everyone or Nobody")]
    public SecondFactorRule SecondFactor { get; set; } = SecondFactorRule.Admins;

    /// <summary>Whether an account with these roles needs a second factor.</summary>
    public bool RequiresSecondFactor(DeskRoles roles) => SecondFactor switch
    {
        SecondFactorRule.Everyone => true,
        SecondFactorRule.Nobody => false,
        _ => roles.HasFlag(DeskRoles.Admin),
    };
}
