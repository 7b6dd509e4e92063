using System.ComponentModel;
using ThinkaLotse.Bot.Tickets;
using ThinkaLotse.Knowledge.Topics;

namespace ThinkaLotse.Bot.Api;

/// <summary>A ticket in a list: what is needed to sort and to choose, nothing that names a person.</summary>
public record TicketListItem
{
    [Description("Names the ticket, such as \"K7-4MQ\"; may be spoken and posted.")]
    public required string Code { get; init; }

    [Description("Where the ticket stands on the desk.")]
    public required TicketStatus Status { get; init; }

    [Description("How soon a counsellor has to act.")]
    public required Urgency Urgency { get; init; }

    [Description("The request followed a crisis, or danger was noticed since.")]
    public required bool IsCrisis { get; init; }

    [Description("When danger was noticed that nobody has acknowledged; absent otherwise.")]
    public DateTimeOffset? AlarmAt { get; init; }

    [Description("Id of the main topic, such as \"geld.schulden\"; absent when none was named or the ticket was withdrawn.")]
    public string? Topic { get; init; }

    [Description("The main topic in German words.")]
    public string? TopicTitle { get; init; }

    [Description("The counsellor who has it, as residents read the name; absent when nobody has.")]
    public string? Counsellor { get; init; }

    [Description("When the resident agreed to it.")]
    public required DateTimeOffset CreatedAt { get; init; }

    [Description("When it last changed.")]
    public required DateTimeOffset ChangedAt { get; init; }

    [Description("When it was closed or withdrawn; absent while it is open.")]
    public DateTimeOffset? ClosedAt { get; init; }
}
