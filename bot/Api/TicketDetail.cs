using System.ComponentModel;
using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Knowledge.Understanding;

namespace ThinkaLotse.Bot.Api;

/// <summary>A ticket with what the resident agreed to give on.</summary>
public sealed record TicketDetail : TicketListItem
{
    [Description("The lines that the resident read and agreed to, in that order; empty once withdrawn.")]
    public required IReadOnlyList<SummaryLine> Summary { get; init; }

    [Description("Ids of all topics, the main one first.")]
    public required IReadOnlyList<string> Topics { get; init; }

    [Description("The danger that was noticed before the request; absent when there was none.")]
    public CrisisKind? Crisis { get; init; }

    [Description("How to reach the resident; absent once withdrawn.")]
    public TicketContact? Contact { get; init; }

    [Description("The resident asks for an appointment; otherwise to talk in the chat.")]
    public required bool WantsAppointment { get; init; }

    [Description("Wished times; empty when any time suits or none is wished.")]
    public required IReadOnlyList<WishedTime> WishedTimes { get; init; }

    [Description("Where the appointment should be, in German words.")]
    public string? Office { get; init; }

    [Description("The appointment as proposed or fixed; absent when there is none.")]
    public TicketMeeting? Appointment { get; init; }

    [Description("Ids of the services that the bot suggested.")]
    public required IReadOnlyList<string> SuggestedServices { get; init; }

    [Description("What the resident agreed to.")]
    public required TicketConsent Consent { get; init; }

    [Description("The conversation as far as consent covers it.")]
    public required IReadOnlyList<TicketMessage> Transcript { get; init; }
}
