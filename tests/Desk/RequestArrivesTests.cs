using Microsoft.EntityFrameworkCore;

namespace ThinkaLotse.Tests.Desk;

/// <summary>From a resident's own words in the chat to the counsellor's desk and back.</summary>
public sealed class RequestArrivesTests(DeskFixture fixture) : IClassFixture<DeskFixture>
{
    private readonly DeskServer _server = fixture.Server;

    [Fact]
    public async Task Request_AgreedToInTheChat_LiesCompleteOnTheDesk()
    {
        using var client = await _server.SignInAsync();
        var (_, code) = await RequestAsync("Ja, auch das Gespräch");

        string inbox = await client.PageAsync("/desk");
        string page = await client.PageAsync($"/desk/tickets/{code}");

        Assert.Contains($"row-{code}", inbox, StringComparison.Ordinal);
        Assert.Contains("<h1>Schulden</h1>", page, StringComparison.Ordinal);
        Assert.Contains("Petra Beispiel", page, StringComparison.Ordinal);
        Assert.Contains("Keine Nachricht hinterlassen.", page, StringComparison.Ordinal);
        Assert.Contains("Dienstag, 24. November 2026, 8–12 Uhr", page, StringComparison.Ordinal);
        Assert.Contains("hab schulden beim versandhaus", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Der Bot hat keine Stelle genannt.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_WithTheSummaryOnly_HidesTheConversation()
    {
        using var client = await _server.SignInAsync();
        var (_, code) = await RequestAsync("Ja, nur das");

        string page = await client.PageAsync($"/desk/tickets/{code}");

        Assert.Contains("Petra Beispiel", page, StringComparison.Ordinal);
        Assert.DoesNotContain("hab schulden beim versandhaus", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_Refused_LeavesNothingOnTheDesk()
    {
        await using var db = await _server.DatabaseAsync();
        int before = await db.Tickets.CountAsync();

        await TalkAsync("Nein");

        Assert.Equal(before, await db.Tickets.CountAsync());
    }

    [Fact]
    public async Task Appointment_ProposedAtTheDesk_IsAcceptedInTheChat()
    {
        using var client = await _server.SignInAsync();
        var (talk, code) = await RequestAsync("Ja, nur das");
        await client.ActAsync(code, "propose", ("Date", "2026-11-24"), ("Time", "09:30"), ("Place", "Kölleda"));

        await _server.PressAsync(talk, "Ja, das passt");

        Assert.Contains("fest</span>", await client.PageAsync($"/desk/tickets/{code}"), StringComparison.Ordinal);
        Assert.Contains("Termin: Di, 24.11. 9:30 Uhr, Kölleda", await client.PageAsync("/desk?tab=mine"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task DeletingInTheChat_EmptiesTheTicket()
    {
        using var client = await _server.SignInAsync();
        var (talk, code) = await RequestAsync("Ja, auch das Gespräch");

        await _server.SayAsync(talk, "Meine Daten löschen");
        await _server.PressAsync(talk, "Ja");
        string page = await client.PageAsync($"/desk/tickets/{code}");

        Assert.Contains("zurückgezogen", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Petra Beispiel", page, StringComparison.Ordinal);
    }

    private async Task<(Guid Talk, string Code)> RequestAsync(string consent)
    {
        var talk = await TalkAsync(consent);
        await using var db = await _server.DatabaseAsync();
        return (talk, (await db.Tickets.SingleAsync(ticket => ticket.ConversationId == talk)).Code);
    }

    private async Task<Guid> TalkAsync(string consent)
    {
        var talk = await _server.TalkAsync("hab schulden beim versandhaus", "nein", "Kölleda");
        await _server.PressAsync(talk, "Termin");
        await _server.SayAsync(talk, "di oder do vormittag in kölleda, 0171 2345678, bitte nicht auf die mailbox sprechen");
        await _server.SayAsync(talk, "Petra Beispiel");
        await _server.PressAsync(talk, "Nein");
        await _server.PressAsync(talk, consent);
        return talk;
    }
}
