using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using ThinkaLotse.Bot.Tickets;

namespace ThinkaLotse.Tests.Desk;

/// <summary>A word the day before an appointment, for those who agreed.</summary>
public sealed class ReminderTests
{
    private static readonly LocalDateTime s_appointment = new(2026, 12, 1, 10, 0);

    [Fact]
    public async Task Reminder_AgreedTo_ComesOnceTheDayBeforeAtFive()
    {
        await using var server = await DeskServer.StartAsync();
        var (conversation, code) = await AgreedAsync(server);

        Assert.Equal(Instant.FromUtc(2026, 11, 30, 16, 0), (await server.TicketAsync(code)).RemindAt);
        Assert.Equal(0, await SendDueAsync(server));
        server.Clock.SetUtcNow(new DateTimeOffset(2026, 11, 30, 16, 0, 0, TimeSpan.Zero));
        await SendDueAsync(server);
        await SendDueAsync(server);

        var line = Assert.Single(await server.LinesAsync(conversation), line => line.Key == "reminder.near");
        Assert.Contains("Dienstag, 1. Dezember, 10:00 Uhr", line.Text, StringComparison.Ordinal);
        Assert.Contains((await server.TicketAsync(code)).Events, entry => entry.What == "reminded");
    }

    [Fact]
    public async Task Reminder_OfACancelledAppointment_NeverComes()
    {
        await using var server = await DeskServer.StartAsync();
        var (conversation, code) = await AgreedAsync(server);

        await ActAsync(server, code, new TicketAct.CancelAppointment());
        server.Clock.SetUtcNow(new DateTimeOffset(2026, 11, 30, 17, 0, 0, TimeSpan.Zero));

        Assert.Equal(0, await SendDueAsync(server));
        Assert.DoesNotContain(await server.LinesAsync(conversation), line => line.Key == "reminder.near");
    }

    [Fact]
    public async Task Reminder_OfAMovedAppointment_MovesWithItUnasked()
    {
        await using var server = await DeskServer.StartAsync();
        var (conversation, code) = await AgreedAsync(server);

        await ActAsync(server, code, new TicketAct.Confirm(s_appointment.PlusDays(7), "Kölleda"));

        Assert.Equal(Instant.FromUtc(2026, 12, 7, 16, 0), (await server.TicketAsync(code)).RemindAt);
        Assert.Single(await server.LinesAsync(conversation), line => line.Key == "reminder.AskReminder");
    }

    [Fact]
    public async Task Reminder_MissedWhileTheProgramStoodStill_IsNotSentAfterTheAppointment()
    {
        await using var server = await DeskServer.StartAsync();
        var (conversation, _) = await AgreedAsync(server);

        server.Clock.SetUtcNow(new DateTimeOffset(2026, 12, 1, 9, 30, 0, TimeSpan.Zero));
        await SendDueAsync(server);

        Assert.DoesNotContain(await server.LinesAsync(conversation), line => line.Key == "reminder.near");
    }

    [Fact]
    public async Task Refused_NothingIsPlanned()
    {
        await using var server = await DeskServer.StartAsync();
        var (_, code) = await AgreedAsync(server, "Nein, danke");

        Assert.Null((await server.TicketAsync(code)).RemindAt);
    }

    /// <summary>A fixed appointment, and the answer to the question about a reminder.</summary>
    private static async Task<(Guid Conversation, string Code)> AgreedAsync(DeskServer server, string answer = "Ja, bitte")
    {
        var conversation = await server.TalkAsync("Ich habe Schulden.");
        string code = await server.AddTicketAsync(conversation);
        await ActAsync(server, code, new TicketAct.Propose(s_appointment, "Kölleda"));
        await server.PressAsync(conversation, "Ja, das passt");
        await server.PressAsync(conversation, answer);
        return (conversation, code);
    }

    private static async Task ActAsync(DeskServer server, string code, TicketAct act) =>
        Assert.Equal(ActOutcome.Done, await server.Services.GetRequiredService<TicketDesk>().ActAsync(code, null, new DeskActor("frau-lange", "Frau Lange"), act, CancellationToken.None));

    private static Task<int> SendDueAsync(DeskServer server) => server.Services.GetRequiredService<AppointmentReminders>().SendDueAsync(CancellationToken.None);
}
