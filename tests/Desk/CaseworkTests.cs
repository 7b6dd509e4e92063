using ThinkaLotse.Bot.Tickets;
using ThinkaLotse.Dialogs.Engine;

namespace ThinkaLotse.Tests.Desk;

/// <summary>What a counsellor does with a ticket, and what the resident hears of it.</summary>
public sealed class CaseworkTests(DeskFixture fixture) : IClassFixture<DeskFixture>
{
    private readonly DeskServer _server = fixture.Server;

    [Theory]
    [InlineData("take", TicketStatus.Taken, "Taken")]
    [InlineData("wait", TicketStatus.Waiting, "Waiting")]
    [InlineData("close", TicketStatus.Done, "Closed")]
    public async Task Verb_OnANewTicket_ChangesItsStatus(string verb, TicketStatus status, string notice)
    {
        using var client = await _server.SignInAsync();
        string code = await _server.AddTicketAsync();

        string answer = await client.ActAsync(code, verb);

        Assert.Equal($"/desk/tickets/{code}?notice={notice}", answer);
        Assert.Equal(status, (await _server.TicketAsync(code)).Status);
    }

    [Fact]
    public async Task Verb_OnAnOldPage_IsToldAndDoesNothing()
    {
        using var first = await _server.SignInAsync("Frau Erste");
        using var second = await _server.SignInAsync("Herr Zweiter");
        string code = await _server.AddTicketAsync();
        int seen = (await _server.TicketAsync(code)).Version;

        await first.ActAsync(code, "take", ("Version", $"{seen}"));
        string answer = await second.ActAsync(code, "close", ("Version", $"{seen}"));

        Assert.EndsWith("?notice=ChangedMeanwhile", answer, StringComparison.Ordinal);
        Assert.Equal(TicketStatus.Taken, (await _server.TicketAsync(code)).Status);
    }

    [Fact]
    public async Task Verbs_AtTheSameMoment_OneWinsAndTheOtherIsTold()
    {
        using var first = await _server.SignInAsync("Frau Erste");
        using var second = await _server.SignInAsync("Herr Zweiter");
        string code = await _server.AddTicketAsync();
        int seen = (await _server.TicketAsync(code)).Version;

        string[] answers = await Task.WhenAll(first.ActAsync(code, "take", ("Version", $"{seen}")), second.ActAsync(code, "take", ("Version", $"{seen}")));

        Assert.Single(answers, answer => answer.EndsWith("notice=Taken", StringComparison.Ordinal));
        Assert.Single(answers, answer => answer.EndsWith("notice=ChangedMeanwhile", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Verb_ThatDoesNotFit_IsToldKindly()
    {
        using var client = await _server.SignInAsync();
        string code = await _server.AddTicketAsync();

        string answer = await client.ActAsync(code, "reopen");

        Assert.EndsWith("?notice=DoesNotFit", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Message_ToTheResident_SilencesTheBot()
    {
        using var client = await _server.SignInAsync();
        var talk = await _server.TalkAsync("Ich habe Schulden.");
        string code = await _server.AddTicketAsync(talk);

        await client.ActAsync(code, "messages", ("Text", "Guten Tag, ich lese mit."));
        var lines = await _server.LinesAsync(talk);
        await _server.SayAsync(talk, "Hallo, gut dass Sie da sind.");

        Assert.Equal(["engine.counsellorJoined", "engine.counsellorWrote"], lines.TakeLast(2).Select(line => line.Key));
        Assert.Equal("Guten Tag, ich lese mit.", lines[^1].Text);
        Assert.Equal(lines.Count + 1, (await _server.LinesAsync(talk)).Count);
        Assert.NotNull((await _server.TicketAsync(code)).CounsellorId);
    }

    [Fact]
    public async Task Message_SentTwice_IsWrittenOnce()
    {
        using var client = await _server.SignInAsync();
        var talk = await _server.TalkAsync("Ich habe Schulden.");
        string code = await _server.AddTicketAsync(talk);

        await client.ActAsync(code, "messages", ("Text", "Einmal."), ("Key", "k1"));
        string again = await client.ActAsync(code, "messages", ("Text", "Einmal."), ("Key", "k1"));

        Assert.EndsWith("?notice=Sent", again, StringComparison.Ordinal);
        Assert.Single(await _server.LinesAsync(talk), line => line.Text == "Einmal.");
    }

    [Fact]
    public async Task Chat_HandedBack_IsAnsweredByTheBotAgain()
    {
        using var client = await _server.SignInAsync();
        var talk = await _server.TalkAsync("Ich habe Schulden.");
        string code = await _server.AddTicketAsync(talk);
        await client.ActAsync(code, "join");

        await client.ActAsync(code, "hand-back");
        await _server.SayAsync(talk, "Wer liest das?");
        var lines = await _server.LinesAsync(talk);

        Assert.Contains("engine.counsellorLeft", lines.Select(line => line.Key));
        Assert.NotEqual("", lines[^1].Key);
    }

    [Fact]
    public async Task TicketPutBack_GivesTheChatBackToTheBot()
    {
        using var client = await _server.SignInAsync();
        var talk = await _server.TalkAsync("Ich habe Schulden.");
        string code = await _server.AddTicketAsync(talk);
        await client.ActAsync(code, "join");

        await client.ActAsync(code, "put-back");

        Assert.Contains("engine.counsellorLeft", (await _server.LinesAsync(talk)).Select(line => line.Key));
        Assert.Equal(TicketStatus.New, (await _server.TicketAsync(code)).Status);
    }

    [Theory]
    [InlineData(false, "Ja", AppointmentStatus.Confirmed, "appointment-accepted")]
    [InlineData(false, "Kein Termin", AppointmentStatus.Declined, "appointment-declined")]
    [InlineData(true, "Ja", AppointmentStatus.Confirmed, "appointment-accepted")]
    public async Task Proposal_IsAnsweredByTheResident(bool inChat, string press, AppointmentStatus status, string what)
    {
        using var client = await _server.SignInAsync();
        var talk = await _server.TalkAsync("Ich habe Schulden.");
        string code = await _server.AddTicketAsync(talk);
        if (inChat)
        {
            await client.ActAsync(code, "messages", ("Text", "Passt Ihnen morgen?"));
        }

        string proposed = await client.ActAsync(code, "propose", ("Date", "2026-11-24"), ("Time", "09:30"), ("Place", "Sömmerda"));
        var asked = (await _server.LinesAsync(talk))[^1];
        await _server.PressAsync(talk, press);
        var ticket = await _server.TicketAsync(code);

        Assert.EndsWith("notice=AppointmentProposed", proposed, StringComparison.Ordinal);
        Assert.Contains("Dienstag, 24. November, 9:30 Uhr", asked.Text, StringComparison.Ordinal);
        Assert.Equal(status, _server.Open<TicketAppointment>(ticket.Appointment!).Status);
        Assert.Contains(ticket.Events, step => step.What == what);
        Assert.Equal(TicketStatus.Taken, ticket.Status);
    }

    [Fact]
    public async Task Appointment_FixedThenCancelled_IsToldInTheChat()
    {
        using var client = await _server.SignInAsync();
        var talk = await _server.TalkAsync("Ich habe Schulden.");
        string code = await _server.AddTicketAsync(talk);

        await client.ActAsync(code, "confirm", ("Date", "2026-11-24"), ("Time", "09:30"), ("Place", "other"), ("Elsewhere", "Rathaus, Zimmer 3"));
        await client.ActAsync(code, "cancel-appointment");
        var lines = await _server.LinesAsync(talk);

        Assert.Contains(lines, line => line.Key == "proposal.confirmed" && line.Text.Contains("Rathaus, Zimmer 3", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Key == "proposal.cancelled");
    }

    [Theory]
    [InlineData("2026-11-20", "09:30", "Sömmerda", "AppointmentInPast")]
    [InlineData("2026-11-24", "", "Sömmerda", "AppointmentIncomplete")]
    [InlineData("2026-11-24", "09:30", "other", "AppointmentIncomplete")]
    [InlineData("2026-11-24", "09:30", "phone", "CallNotAllowed")]
    public async Task Appointment_FilledInWrongly_IsToldAndNotSent(string date, string time, string place, string notice)
    {
        using var client = await _server.SignInAsync();
        string code = await _server.AddTicketAsync(Drafts.Violence);

        string answer = await client.ActAsync(code, "propose", ("Date", date), ("Time", time), ("Place", place));

        Assert.EndsWith($"notice={notice}", answer, StringComparison.Ordinal);
        Assert.Null((await _server.TicketAsync(code)).Appointment);
    }

    [Theory]
    [InlineData("2026-11-28", "10:00", "AppointmentOnWeekend")]
    [InlineData("2026-12-25", "10:00", "AppointmentOnHoliday")]
    [InlineData("2026-11-27", "13:00", "AppointmentOutsideHours")]
    [InlineData("2026-11-27", "10:00", "AppointmentProposed")]
    public async Task Appointment_WhenHardlyAnybodyIsThere_IsSentOnlyOnASecondThought(string date, string time, string notice)
    {
        await using var server = await DeskServer.StartAsync("--Office:Hours=Mo-Do 09:00-16:00; Fr 09:00-12:00");
        using var client = await server.SignInAsync();
        string code = await server.AddTicketAsync();
        (string, string)[] form = [("Date", date), ("Time", time), ("Place", "Sömmerda")];

        string first = await client.ActAsync(code, "propose", form);
        bool isSent = (await server.TicketAsync(code)).Appointment is not null;
        string page = await client.PageAsync($"/desk/tickets/{code}?notice={notice}");
        string second = await client.ActAsync(code, "propose", [.. form, ("Anyway", "yes")]);

        Assert.EndsWith($"notice={notice}", first, StringComparison.Ordinal);
        Assert.Equal(notice == "AppointmentProposed", isSent);
        Assert.Equal(notice != "AppointmentProposed", page.Contains("name=\"Anyway\"", StringComparison.Ordinal));
        Assert.EndsWith("notice=AppointmentProposed", second, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mo-Do 09:00-16:00", "2026-11-24", "09:00")]
    [InlineData("Do 15:00-18:00", "2026-11-26", "15:00")]
    [InlineData("", "2026-11-24", "08:00")]
    public async Task Appointment_IsSuggestedAtAWishedTimeAtWhichTheOfficeIsOpen(string hours, string date, string time)
    {
        await using var server = await DeskServer.StartAsync($"--Office:Hours={hours}");
        using var client = await server.SignInAsync();

        string page = await client.PageAsync($"/desk/tickets/{await server.AddTicketAsync()}");

        Assert.Contains($"value=\"{date}\"", page, StringComparison.Ordinal);
        Assert.Contains($"value=\"{time}\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inbox_NamesThePerson()
    {
        using var client = await _server.SignInAsync();
        string named = await _server.AddTicketAsync(Drafts.SummaryOnly);
        string nameless = await _server.AddTicketAsync(Drafts.Violence);

        string page = await client.PageAsync("/desk?tab=new");

        Assert.Matches($"(?s)row-{named}.{{0,1500}}?Anna Beispiel.*?</li>", page);
        Assert.Matches($"(?s)row-{nameless}.{{0,1500}}?ohne Namen.*?</li>", page);
        Assert.Contains("eingegangen <time", page, StringComparison.Ordinal);
        Assert.Contains(">heute um 10:15</time>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Note_IsForTheTeamOnly()
    {
        using var client = await _server.SignInAsync();
        var talk = await _server.TalkAsync("Ich habe Schulden.");
        string code = await _server.AddTicketAsync(talk);

        await client.ActAsync(code, "notes", ("Text", "Ruft Mittwoch zurück."));

        Assert.Contains("Ruft Mittwoch zurück.", await client.PageAsync($"/desk/tickets/{code}"), StringComparison.Ordinal);
        Assert.DoesNotContain(await _server.LinesAsync(talk), line => line.Text.Contains("Mittwoch", StringComparison.Ordinal));
    }

    [Fact]
    public async Task DangerInTheChat_RaisesAnAlarm_UntilSomebodyLooksAfterIt()
    {
        using var client = await _server.SignInAsync();
        var talk = await _server.TalkAsync("Ich habe Schulden.");
        string code = await _server.AddTicketAsync(talk);
        await client.ActAsync(code, "join");

        await _server.SayAsync(talk, "Ich will nicht mehr leben und bringe mich heute um.");
        string inbox = await client.PageAsync("/desk?tab=done");
        await client.ActAsync(code, "acknowledge");

        Assert.Contains($"alarm-{code}", inbox, StringComparison.Ordinal);
        Assert.Null((await _server.TicketAsync(code)).AlarmAt);
        Assert.Contains("engine.liveDanger", (await _server.LinesAsync(talk)).Select(line => line.Key));
    }

    [Fact]
    public async Task Closing_IsToldInTheChat()
    {
        using var client = await _server.SignInAsync();
        var talk = await _server.TalkAsync("Ich habe Schulden.");
        string code = await _server.AddTicketAsync(talk);

        await client.ActAsync(code, "close");

        Assert.Contains("engine.ticketClosed", (await _server.LinesAsync(talk)).Select(line => line.Key));
    }

    [Fact]
    public async Task Inbox_ShowsUrgentOnesFirst()
    {
        using var client = await _server.SignInAsync();
        string normal = await _server.AddTicketAsync(Drafts.Handoff);
        string soon = await _server.AddTicketAsync(Drafts.PowerCut);
        string now = await _server.AddTicketAsync(Drafts.Violence);

        string page = await client.PageAsync("/desk?tab=new");
        int[] places = [page.IndexOf($"row-{now}", StringComparison.Ordinal), page.IndexOf($"row-{soon}", StringComparison.Ordinal), page.IndexOf($"row-{normal}", StringComparison.Ordinal)];

        Assert.All(places, place => Assert.True(place > 0));
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public async Task ChatOfTheBot_AfterHalfAnHourOfSilence_IsAnnouncedOnThePage()
    {
        using var client = await _server.SignInAsync();
        string code = await _server.AddTicketAsync();
        await client.ActAsync(code, "join");

        _server.Clock.Advance(Conversation.CounsellorPatience.ToTimeSpan() + TimeSpan.FromMinutes(1));

        Assert.Contains("antwortet wieder der Bot", await client.PageAsync($"/desk/tickets/{code}"), StringComparison.Ordinal);
    }
}
