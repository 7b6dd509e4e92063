using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Knowledge.Understanding;

namespace ThinkaLotse.Dialogs.Appointment;

/// <summary>What the questions of the request show: the places, the summary, the lines that can be changed.</summary>
internal static class AppointmentView
{
    /// <summary>The changing parts of a state's question.</summary>
    public static StateView Of(AppointmentState state, Turn turn) => state switch
    {
        AppointmentState.AskOffice => new StateView
        {
            Choices = [.. turn.Office.Places.Select(place => new Choice(place.Id, $"📍 {place.Name}"))],
            Without = turn.Slots is { ChatOnly: true, Phone: null } or { CallSafety: CallSafety.DoNotCall } ? ["phone"] : [],
        },
        AppointmentState.AskNeeds => new StateView { Without = turn.Slots.Office == OfficeChoice.Home ? ["visit"] : [] },
        AppointmentState.Review => new StateView
        {
            // Who let the conversation be read is asked about the changed lines only.
            Choices = Consent.IsWhole(turn) ? [new Choice("agree", turn.Text("appointment.agree"))] : [],
            Without = Consent.IsWhole(turn) ? ["summary", "all"] : [],
            Values = new Dictionary<string, string>
            {
                ["lead"] = turn.Text(turn.Slots.TicketIsOpen ? "appointment.leadRevised" : "appointment.leadNew"),
                ["summary"] = Summary(turn),
            },
        },
        AppointmentState.Sent or AppointmentState.Revised or AppointmentState.Unchanged => new StateView
        {
            Values = new Dictionary<string, string>
            {
                ["code"] = turn.Conversation.TicketCode!,
                ["when"] = Answering.When(turn),
            },
        },
        _ => StateView.Fixed,
    };

    private static string Summary(Turn turn) =>
        string.Join('\n', RequestTicket.Lines(turn, wantsAppointment: true).Select(line => $"• {line.Label}: {line.Value}"));
}
