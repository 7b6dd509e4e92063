using NodaTime;
using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Knowledge.Topics;
using ThinkaLotse.Knowledge.Understanding;

namespace ThinkaLotse.Tests.Desk;

/// <summary>Requests as residents agree to them.</summary>
internal static class Drafts
{
    /// <summary>Debts, by phone without a message, two wished times.</summary>
    public static TicketDraft Debts { get; } = new()
    {
        Summary =
        [
            new("topic", "Anliegen", "Schulden (Wohnort: Kölleda)"),
            new("name", "Name", "Anna Beispiel"),
            new("contact", "Kontakt", "0151 0000000 (anrufen ja, keine Nachricht hinterlassen)"),
            new("times", "Wann und wo", "Di, 24.11., 8 bis 12 Uhr; Do, 26.11., 14 bis 16 Uhr; Sömmerda"),
            new("needs", "Bedarf", "Dolmetscher, ein Kind kommt mit"),
        ],
        Topics = ["geld.schulden", "geld.energie"],
        Urgency = Urgency.Normal,
        Name = "Anna Beispiel",
        Phone = "0151 0000000",
        CallSafety = CallSafety.CallNoMessage,
        Times =
        [
            new(new LocalDateTime(2026, 11, 24, 8, 0), new LocalDateTime(2026, 11, 24, 12, 0)),
            new(new LocalDateTime(2026, 11, 26, 14, 0), new LocalDateTime(2026, 11, 26, 16, 0)),
        ],
        Needs = AppointmentNeeds.Interpreter | AppointmentNeeds.ChildComesAlong,
        Office = "Sömmerda",
        Home = "Kölleda",
        Suggested = [],
        Consent = ConsentScope.Conversation,
        ConsentVersion = "2026-11-1",
        WantsAppointment = true,
    };

    /// <summary>Only the summary is given on.</summary>
    public static TicketDraft SummaryOnly => Debts with { Consent = ConsentScope.Summary };

    /// <summary>Violence at home: nobody may call.</summary>
    public static TicketDraft Violence => Debts with
    {
        Summary = [new("topic", "Anliegen", "Gewalt. Eilig: Gefahr durch Gewalt"), new("contact", "Kontakt", "0151 0000001 (NICHT anrufen)")],
        Topics = ["familie.gewalt"],
        Urgency = Urgency.Now,
        Crisis = CrisisKind.Gewalt,
        Name = null,
        Phone = "0151 0000001",
        CallSafety = CallSafety.DoNotCall,
    };

    /// <summary>A power cut is near.</summary>
    public static TicketDraft PowerCut => Debts with { Topics = ["geld.energie"], Urgency = Urgency.Soon, Times = [] };

    /// <summary>The wish to talk to a person in the chat.</summary>
    public static TicketDraft Handoff => new()
    {
        Summary = [new("topic", "Anliegen", "noch offen"), new("contact", "Kontakt", "nur hier im Chat")],
        Topics = [],
        Urgency = Urgency.Normal,
        Consent = ConsentScope.Conversation,
        ConsentVersion = "2026-11-1",
        WantsAppointment = false,
    };
}
