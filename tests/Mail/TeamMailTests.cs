using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmtpServer.Protocol;
using ThinkaLotse.Bot.Tickets;
using ThinkaLotse.Knowledge.Topics;
using ThinkaLotse.Tests.Desk;
using ThinkaLotse.Tests.Processes;

namespace ThinkaLotse.Tests.Mail;

/// <summary>Mails to the team, through a real mail server on loopback.</summary>
public sealed class TeamMailTests
{
    [Fact]
    public async Task NewRequest_IsMailedToTheTeam_WithoutAnythingOfThePerson()
    {
        await using var mail = MailServer.Start();
        await using var server = await StartAsync(mail.Port);

        string code = await server.AddTicketAsync(Drafts.Debts with { Name = "Petra Beispiel", Phone = "+4915112345678" });
        await ArrivesAsync(server, mail, 1);

        var message = mail.Messages[0];
        Assert.Equal("team@example.org", message.To.Mailboxes.Single().Address);
        Assert.Equal("lotse@example.org", message.From.Mailboxes.Single().Address);
        Assert.Equal($"Neue Anfrage {code}", message.Subject);
        Assert.Contains($"https://lotse.example.org/desk/tickets/{code}", message.TextBody, StringComparison.Ordinal);
        Assert.Contains("Thema: Schulden", message.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain("Petra", message.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("12345678", message.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutAPublicAddress_TheCodeHasToDo()
    {
        await using var mail = MailServer.Start();
        await using var server = await StartAsync(mail.Port, "--Desk:PublicUrl=");

        string code = await server.AddTicketAsync();
        await ArrivesAsync(server, mail, 1);

        Assert.Contains(code, mail.Messages[0].TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain("/desk", mail.Messages[0].TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outage_DelaysMails_AndLosesNone()
    {
        int port = MailServer.FreePort();
        await using var server = await StartAsync(port);
        string first = await server.AddTicketAsync();
        string second = await server.AddTicketAsync();
        await Eventually.HoldsAsync(() => server.Log.Text.Contains("mail server can't be reached", StringComparison.Ordinal));

        await using var mail = MailServer.Start(port);
        await ArrivesAsync(server, mail, 2);

        Assert.Equal([$"Neue Anfrage {first}", $"Neue Anfrage {second}"], mail.Messages.Select(message => message.Subject));
    }

    [Theory]
    [InlineData(SmtpReplyCode.MailboxUnavailable, 0)]
    [InlineData(SmtpReplyCode.InsufficientStorage, 1)]
    public async Task Refusal_ForGood_IsLeftOut_AndOneForNowIsTriedAgain(SmtpReplyCode reply, int arrives)
    {
        await using var mail = MailServer.Start();
        mail.Answer = new SmtpResponse(reply, "no");
        await using var server = await StartAsync(mail.Port);

        await server.AddTicketAsync();
        await Eventually.HoldsAsync(() => server.Log.Text.Contains(arrives == 0 ? "refused" : "can't be reached", StringComparison.Ordinal));
        mail.Answer = SmtpResponse.Ok;

        await ArrivesAsync(server, mail, arrives);
    }

    [Fact]
    public async Task RequestThatNobodyTakes_IsBroughtUpOnce_TheUrgentOneEarlier()
    {
        await using var mail = MailServer.Start();
        await using var server = await StartAsync(mail.Port);
        string calm = await server.AddTicketAsync(Drafts.Debts with { Urgency = Urgency.Normal });
        string urgent = await server.AddTicketAsync(Drafts.Debts with { Urgency = Urgency.Soon });
        var escalation = server.Services.GetRequiredService<Escalation>();

        // The server's own job looks too, whenever its clock goes on.
        server.Clock.Advance(TimeSpan.FromHours(2));
        await escalation.RaiseDueAsync(default);
        Assert.NotNull((await server.TicketAsync(urgent)).OverdueAt);
        Assert.Null((await server.TicketAsync(calm)).OverdueAt);
        server.Clock.Advance(TimeSpan.FromHours(22));
        await escalation.RaiseDueAsync(default);
        await escalation.RaiseDueAsync(default);
        await ArrivesAsync(server, mail, 4);

        Assert.Equal([$"Anfrage {urgent} wartet", $"Anfrage {calm} wartet"], mail.Messages.Skip(2).Select(message => message.Subject));
        Assert.Contains("seit 24 Stunden", mail.Messages[3].TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AppointmentGivenUpByTheResident_IsMailedToTheCounsellor()
    {
        await using var mail = MailServer.Start();
        await using var server = await StartAsync(mail.Port);
        var lange = await server.AddCounsellorAsync();
        var conversation = await server.TalkAsync("Ich habe Schulden.");
        string code = await server.AddTicketAsync(conversation);
        var desk = server.Services.GetRequiredService<TicketDesk>();
        await desk.ActAsync(code, null, new DeskActor(lange.Id, lange.DisplayName), new TicketAct.Confirm(new NodaTime.LocalDateTime(2026, 12, 1, 10, 0), "Kölleda"), default);

        await server.WithdrawAsync(conversation, code);
        await ArrivesAsync(server, mail, 2);

        Assert.Equal(lange.Email, mail.Messages[1].To.Mailboxes.Single().Address);
        Assert.Equal($"Termin abgesagt, Anfrage {code}", mail.Messages[1].Subject);
    }

    private static Task<DeskServer> StartAsync(int port, string url = "--Desk:PublicUrl=https://lotse.example.org") => DeskServer.StartAsync(
        "--Mail:Server=127.0.0.1", $"--Mail:Port={port}", "--Mail:Security=None", "--Mail:From=lotse@example.org", "--Mail:Team=team@example.org", url);

    /// <summary>Waits until so many mails are there and none is left; the clock goes on by a minute whenever nothing happens, so that what waits is tried again.</summary>
    private static async Task ArrivesAsync(DeskServer server, MailServer mail, int count)
    {
        for (int tries = 0; tries < 100 && !(mail.Messages.Count == count && await LeftAsync(server) == 0); tries++)
        {
            await Task.Delay(100);
            server.Clock.Advance(tries % 10 == 9 ? TimeSpan.FromMinutes(1) : TimeSpan.Zero);
        }

        Assert.Equal((count, 0), (mail.Messages.Count, await LeftAsync(server)));
    }

    private static async Task<int> LeftAsync(DeskServer server)
    {
        await using var db = await server.DatabaseAsync();
        return await db.Outbox.CountAsync();
    }
}
