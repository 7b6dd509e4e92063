using System.ComponentModel.DataAnnotations;

namespace ThinkaLotse.Bot.Desk;

/// <summary>How the desk is reached and how long a sign-in lasts.</summary>
public sealed class DeskOptions
{
    public const string Section = "Desk";

    /// <summary>The address under which counsellors reach the product, such as "https://chat.example.org"; used for the links that the console prints. Default: where the server listens.</summary>
    public string PublicUrl { get; set; } = "";

    /// <summary>Hours until a counsellor has to sign in again, 1 to 24. Default 12, a working day.</summary>
    [Range(1, 24)]
    public int SessionHours { get; set; } = 12;
}
