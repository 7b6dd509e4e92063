using System.ComponentModel.DataAnnotations;

namespace ThinkaLotse.Bot.Privacy;

/// <summary>How long conversations and tickets are kept.</summary>
public sealed class RetentionOptions
{
    public const string Section = "Retention";

    /// <summary>Days that a conversation without a ticket is kept after its last message, 1 to 365. Default 14.</summary>
    [Range(1, 365, ErrorMessage = "a number of days from {1} to {2}")]
    public int DaysWithoutTicket { get; set; } = 14;

    /// <summary>Days that a ticket and its conversation are kept after the ticket was closed, 1 to 3650. Default 180.</summary>
    [Range(1, 3650, ErrorMessage = "a number of days from {1} to {2}")]
    public int DaysAfterClosing { get; set; } = 180;
}
