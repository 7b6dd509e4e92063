using System.Net;

namespace ThinkaLotse.Tests.Desk;

/// <summary>What a counsellor reads on a ticket's page, and what stays hidden.</summary>
public sealed class TicketPageTests(DeskFixture fixture) : IClassFixture<DeskFixture>
{
    private readonly DeskServer _server = fixture.Server;

    [Fact]
    public async Task Page_ShowsWhatTheResidentAgreedTo()
    {
        using var client = await _server.SignInAsync();
        string code = await _server.AddTicketAsync();

        string page = await client.PageAsync($"/desk/tickets/{code}");

        Assert.All(Drafts.Debts.Summary.Where(line => line.Key is not ("name" or "contact")), line => Assert.Contains($"<dt>{line.Label}</dt><dd>{line.Value}</dd>", page, StringComparison.Ordinal));
        Assert.Contains("Dienstag, 24. November 2026, 8–12 Uhr", page, StringComparison.Ordinal);
        Assert.Contains("Text-Fassung 2026-11-1", page, StringComparison.Ordinal);
        Assert.Contains("<h1>Schulden</h1>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_WithConsentToTheConversation_ShowsAllLines()
    {
        using var client = await _server.SignInAsync();
        var talk = await _server.TalkAsync("Der Apfelbaum ist rot.");
        string code = await _server.AddTicketAsync(talk);

        string page = await client.PageAsync($"/desk/tickets/{code}");

        Assert.Contains("Der Apfelbaum ist rot.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_WithConsentToTheSummary_ShowsOnlyWhatIsWrittenWhileACounsellorIsThere()
    {
        using var client = await _server.SignInAsync();
        var talk = await _server.TalkAsync("Der Apfelbaum ist rot.");
        string code = await _server.AddTicketAsync(talk, Drafts.SummaryOnly);
        await _server.SayAsync(talk, "Der Kirschbaum ist grün.");
        await client.ActAsync(code, "join");
        await _server.SayAsync(talk, "Der Birnbaum ist gelb.");
        await client.ActAsync(code, "hand-back");
        await _server.SayAsync(talk, "Der Pflaumenbaum ist kahl.");

        string page = await client.PageAsync($"/desk/tickets/{code}");

        Assert.DoesNotContain("Apfelbaum", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Kirschbaum", page, StringComparison.Ordinal);
        Assert.Contains("Birnbaum", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Pflaumenbaum", page, StringComparison.Ordinal);
        Assert.Contains("Ihr Gespräch mit dem Bot bleibt verborgen.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_WhileTheRequestIsClosed_HidesWhatIsWrittenMeanwhile()
    {
        using var client = await _server.SignInAsync();
        var talk = await _server.TalkAsync("Ich habe Schulden.");
        string code = await _server.AddTicketAsync(talk);
        _server.Clock.Advance(TimeSpan.FromMinutes(1));
        await client.ActAsync(code, "close");
        _server.Clock.Advance(TimeSpan.FromMinutes(1));
        await _server.SayAsync(talk, "Der Kirschbaum ist weg.");
        _server.Clock.Advance(TimeSpan.FromMinutes(1));

        string closed = await client.PageAsync($"/desk/tickets/{code}");
        await client.ActAsync(code, "reopen");
        await _server.SayAsync(talk, "Der Nussbaum steht noch.");
        string reopened = await client.PageAsync($"/desk/tickets/{code}");

        Assert.Contains("hat Ihre Anfrage abgeschlossen", closed, StringComparison.Ordinal);
        Assert.DoesNotContain("Kirschbaum", closed + reopened, StringComparison.Ordinal);
        Assert.Contains("Nussbaum", reopened, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_WithCallsForbidden_OffersNoCall()
    {
        using var client = await _server.SignInAsync();
        string code = await _server.AddTicketAsync(Drafts.Violence);

        string page = await client.PageAsync($"/desk/tickets/{code}");

        Assert.Contains("NICHT anrufen", page, StringComparison.Ordinal);
        Assert.Contains("Neutral bleiben.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("tel:", page, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"phone\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Contact_AndWhatToMindStandOnceEach()
    {
        using var client = await _server.SignInAsync();
        string debts = await client.PageAsync($"/desk/tickets/{await _server.AddTicketAsync(Drafts.Debts)}");
        string violence = await client.PageAsync($"/desk/tickets/{await _server.AddTicketAsync(Drafts.Violence)}");

        Assert.Equal(1, Count(debts, "Keine Nachricht hinterlassen."));
        Assert.Equal(0, Count(debts, "keine Nachricht hinterlassen"));
        Assert.Equal(1, Count(debts, "0151 0000000"));
        Assert.Equal(1, Count(debts, ">Anna Beispiel</strong>"));
        Assert.Equal(1, Count(violence, "NICHT anrufen"));
        Assert.Equal(1, Count(violence, "Neutral bleiben."));
    }

    [Fact]
    public async Task Verbs_BeforeTheTicketIsTaken_AreToTakeIt()
    {
        using var client = await _server.SignInAsync();
        string code = await _server.AddTicketAsync();

        string before = await client.PageAsync($"/desk/tickets/{code}");
        await client.ActAsync(code, "take");
        string after = await client.PageAsync($"/desk/tickets/{code}");

        Assert.Contains(">Anfrage annehmen</button>", before, StringComparison.Ordinal);
        Assert.DoesNotContain("Auf Antwort warten", before, StringComparison.Ordinal);
        Assert.Contains(">Auf Antwort warten</button>", after, StringComparison.Ordinal);
        Assert.Contains(">Ans Team zurückgeben</button>", after, StringComparison.Ordinal);
        Assert.DoesNotContain("Anfrage annehmen", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Alarm_StandsAboveTheNotice_AndNamesTheDanger()
    {
        using var client = await _server.SignInAsync();
        var talk = await _server.TalkAsync("Ich habe Schulden.");
        string code = await _server.AddTicketAsync(talk);
        await client.ActAsync(code, "join");
        await _server.SayAsync(talk, "Ich will nicht mehr leben und bringe mich heute um.");

        string ticket = await client.PageAsync($"/desk/tickets/{code}?notice=Sent");
        string inbox = await client.PageAsync("/desk?notice=Taken");

        Assert.All([(ticket, "banner-alarm"), (inbox, $"alarm-{code}")], page =>
            Assert.InRange(page.Item1.IndexOf(page.Item2, StringComparison.Ordinal), 1, page.Item1.IndexOf("notice-good", StringComparison.Ordinal)));
        Assert.Contains("Krise: Suizid-Gedanken", ticket, StringComparison.Ordinal);
        Assert.Contains("Krise: Suizid-Gedanken", inbox, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_WithTextThatLooksLikeMarkup_ShowsItAsText()
    {
        using var client = await _server.SignInAsync();
        var talk = await _server.TalkAsync("<script>alert(1)</script>");
        string code = await _server.AddTicketAsync(talk);

        using var answer = await client.GetAsync($"/desk/tickets/{code}");

        Assert.DoesNotContain("<script>alert", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfAWithdrawnRequest_IsEmpty()
    {
        using var client = await _server.SignInAsync();
        var talk = await _server.TalkAsync("Der Apfelbaum ist rot.");
        string code = await _server.AddTicketAsync(talk, Drafts.Violence);
        await _server.WithdrawAsync(talk, code);

        string page = await client.PageAsync($"/desk/tickets/{code}");
        string inbox = await client.PageAsync("/desk?tab=done");
        string row = inbox[inbox.IndexOf($"row-{code}", StringComparison.Ordinal)..].Split("</li>")[0];

        Assert.Contains("zurückgezogen", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Apfelbaum", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Beispiel", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Krise", page + row, StringComparison.Ordinal);
        Assert.DoesNotContain("Sofort", page + row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfAnUnknownCode_SaysSo()
    {
        using var client = await _server.SignInAsync();

        using var answer = await client.GetAsync("/desk/tickets/Z9-ZZZZ");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Diese Anfrage gibt es nicht", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("as it is")]
    [InlineData("lower")]
    [InlineData("spaces")]
    public async Task Search_FindsACodeHoweverItIsTyped(string way)
    {
        using var client = await _server.SignInAsync();
        string code = await _server.AddTicketAsync();
        string typed = way switch { "lower" => code.ToLowerInvariant().Replace("-", "", StringComparison.Ordinal), "spaces" => code.Replace('-', ' '), _ => code };

        using var answer = await client.GetAsync($"/desk/find?code={Uri.EscapeDataString(typed)}");

        Assert.Equal($"/desk/tickets/{code}", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Page_SeenByItsCounsellor_IsRead()
    {
        using var client = await _server.SignInAsync();
        var talk = await _server.TalkAsync("Ich habe Schulden.");
        string code = await _server.AddTicketAsync(talk);
        await client.ActAsync(code, "take");
        await _server.SayAsync(talk, "Sind Sie da?");

        string before = await client.PageAsync("/desk?tab=mine");
        await client.PageAsync($"/desk/tickets/{code}");
        string after = await client.PageAsync("/desk?tab=mine");

        Assert.Contains("1 neue Nachricht", before, StringComparison.Ordinal);
        Assert.DoesNotContain("1 neue Nachricht", after, StringComparison.Ordinal);
        Assert.Contains("count-unread", before, StringComparison.Ordinal);
        Assert.DoesNotContain("count-unread", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Log_AfterWorkOnATicket_HoldsNoWordOfAnybody()
    {
        using var client = await _server.SignInAsync("Frau Quittenbaum");
        var talk = await _server.TalkAsync("Der Walnussbaum ist rot.");
        string code = await _server.AddTicketAsync(talk);
        await client.ActAsync(code, "messages", ("Text", "Der Ahornbaum ist grün."));
        await client.ActAsync(code, "notes", ("Text", "Der Lindenbaum ist alt."));
        await client.PageAsync($"/desk/tickets/{code}");

        string log = _server.Log.Text;

        Assert.All(["Walnussbaum", "Ahornbaum", "Lindenbaum", "Quittenbaum", "Anna Beispiel", "0151 0000000"], word => Assert.DoesNotContain(word, log, StringComparison.Ordinal));
    }

    private static int Count(string page, string words) => page.Split(words).Length - 1;
}
