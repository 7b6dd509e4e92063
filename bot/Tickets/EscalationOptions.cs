using System.ComponentModel.DataAnnotations;

namespace ThinkaLotse.Bot.Tickets;

/// <summary>After how long a request that nobody has taken is brought up again.</summary>
public sealed class EscalationOptions
{
    public const string Section = "Escalation";

    /// <summary>Hours for a normal request, 1 to 336. Default 24.</summary>
    [Range(1, 336, ErrorMessage = "a number of hours from {1} to {2}")]
    public int Hours { get; set; } = 24;

    /// <summary>Hours for an urgent request or one after a crisis, 1 to 336. Default 2.</summary>
    [Range(1, 336, ErrorMessage = "a number of hours from {1} to {2}")]
    public int UrgentHours { get; set; } = 2;
}
