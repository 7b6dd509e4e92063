using System.ComponentModel;
using ThinkaLotse.Bot.Tickets;

namespace ThinkaLotse.Bot.Api;

/// <summary>An appointment.</summary>
public sealed record TicketMeeting
{
    public required DateTimeOffset At { get; init; }

    [Description("The place in German words.")]
    public required string Where { get; init; }

    public required AppointmentStatus Status { get; init; }
}
