using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ThinkaLotse.Bot.Api;
using ThinkaLotse.Tests.Desk;

namespace ThinkaLotse.Tests.Api;

/// <summary>Tickets for other programs: only with a key, only to read, only what the resident agreed to.</summary>
public sealed class TicketApiTests(DeskFixture fixture) : IClassFixture<DeskFixture>
{
    private readonly DeskServer _server = fixture.Server;

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer lotse_wrong")]
    [InlineData("Basic abc")]
    public async Task Request_WithoutAKey_Is401WithProblemDetails(string? authorization)
    {
        using var client = new HttpClient { BaseAddress = _server.Url };
        if (authorization is not null)
        {
            client.DefaultRequestHeaders.Add("Authorization", authorization);
        }

        using var answer = await client.GetAsync(new Uri("/api/tickets", UriKind.Relative));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.Single().Scheme);
    }

    [Fact]
    public async Task Request_WithTheCookieOfTheDesk_Is401()
    {
        using var counsellor = await _server.SignInAsync();

        using var answer = await counsellor.GetAsync("/api/tickets");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task Key_Revoked_StopsWorking()
    {
        using var client = await ClientAsync("bald weg");
        await using var db = await _server.DatabaseAsync();
        using var before = await client.GetAsync(new Uri("/api/tickets", UriKind.Relative));

        await ApiKeys.RevokeAsync(db, "bald weg", CancellationToken.None);
        using var after = await client.GetAsync(new Uri("/api/tickets", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, after.StatusCode);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Request_ToChange_IsRefused(string method)
    {
        using var client = await ClientAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/tickets");

        using var answer = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Fact]
    public async Task List_FiltersByStatus_AndNamesNobody()
    {
        using var client = await ClientAsync();
        using var counsellor = await _server.SignInAsync();
        string open = await _server.AddTicketAsync();
        string done = await _server.AddTicketAsync();
        await counsellor.ActAsync(done, "close");

        var list = await ReadAsync(client, "/api/tickets?status=done");
        string text = list.GetRawText();

        Assert.Contains(done, text, StringComparison.Ordinal);
        Assert.DoesNotContain(open, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Beispiel", text, StringComparison.Ordinal);
        Assert.All(list.GetProperty("tickets").EnumerateArray(), ticket => Assert.Equal("done", ticket.GetProperty("status").GetString()));
    }

    [Theory]
    [InlineData("/api/tickets?status=offen", HttpStatusCode.BadRequest)]
    [InlineData("/api/tickets?status=3", HttpStatusCode.BadRequest)]
    [InlineData("/api/tickets/Z9-ZZZZ", HttpStatusCode.NotFound)]
    public async Task Request_ForWhatDoesNotExist_IsAProblem(string path, HttpStatusCode status)
    {
        using var client = await ClientAsync();

        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Detail_SaysWhatTheResidentAgreedTo()
    {
        using var client = await ClientAsync();
        string code = await _server.AddTicketAsync(Drafts.Violence);

        var ticket = await ReadAsync(client, $"/api/tickets/{code}");

        Assert.Equal("now", ticket.GetProperty("urgency").GetString());
        Assert.Equal("gewalt", ticket.GetProperty("crisis").GetString());
        Assert.Equal("do-not-call", ticket.GetProperty("contact").GetProperty("callSafety").GetString());
        Assert.Equal("2026-11-24T08:00:00+01:00", ticket.GetProperty("wishedTimes")[0].GetProperty("from").GetString());
        Assert.Equal("2026-11-23T10:15:00+01:00", ticket.GetProperty("createdAt").GetString());
        Assert.Equal("conversation", ticket.GetProperty("consent").GetProperty("scope").GetString());
        Assert.False(ticket.TryGetProperty("id", out _));
    }

    [Fact]
    public async Task Detail_WithConsentToTheSummary_HoldsOnlyWhatIsSaidWhileACounsellorIsThere()
    {
        using var client = await ClientAsync();
        var talk = await _server.TalkAsync("Der Apfelbaum ist rot.");
        string code = await _server.AddTicketAsync(talk, Drafts.SummaryOnly);
        await _server.SayAsync(talk, "Der Kirschbaum ist grün.");
        using var desk = await _server.SignInAsync();
        await desk.ActAsync(code, "join");
        await _server.SayAsync(talk, "Der Birnbaum ist gelb.");

        string transcript = (await ReadAsync(client, $"/api/tickets/{code}")).GetProperty("transcript").GetRawText();

        Assert.DoesNotContain("Apfelbaum", transcript, StringComparison.Ordinal);
        Assert.DoesNotContain("Kirschbaum", transcript, StringComparison.Ordinal);
        Assert.Contains("Birnbaum", transcript, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Detail_OfAWithdrawnTicket_IsEmpty()
    {
        using var client = await ClientAsync();
        var talk = await _server.TalkAsync("Der Apfelbaum ist rot.");
        string code = await _server.AddTicketAsync(talk, Drafts.Violence);
        await _server.WithdrawAsync(talk, code);

        var ticket = await ReadAsync(client, $"/api/tickets/{code}");

        Assert.Equal("withdrawn", ticket.GetProperty("status").GetString());
        Assert.Equal(0, ticket.GetProperty("summary").GetArrayLength());
        Assert.Equal(0, ticket.GetProperty("transcript").GetArrayLength());
        Assert.False(ticket.TryGetProperty("contact", out _));
        Assert.False(ticket.GetProperty("isCrisis").GetBoolean());
        Assert.Equal("normal", ticket.GetProperty("urgency").GetString());
    }

    [Fact]
    public async Task Document_DescribesTheTwoRoutesAndTheKey()
    {
        using var client = new HttpClient { BaseAddress = _server.Url };

        var document = await ReadAsync(client, "/openapi/v1.json");
        var paths = document.GetProperty("paths");

        Assert.Equal(["/api/tickets", "/api/tickets/{code}"], paths.EnumerateObject().Select(path => path.Name));
        Assert.Equal("bearer", document.GetProperty("components").GetProperty("securitySchemes").GetProperty("bearer").GetProperty("scheme").GetString());
        Assert.Contains("Only tickets of this status", paths.GetProperty("/api/tickets").GetRawText(), StringComparison.Ordinal);
        Assert.Contains("Binding for everything that leaves the house", document.GetProperty("components").GetRawText(), StringComparison.Ordinal);
    }

    private async Task<HttpClient> ClientAsync(string? name = null)
    {
        await using var db = await _server.DatabaseAsync();
        string key = await _server.Services.GetRequiredService<ApiKeys>().MakeAsync(db, name ?? Guid.NewGuid().ToString(), CancellationToken.None);
        var client = new HttpClient { BaseAddress = _server.Url };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        return client;
    }

    private static async Task<JsonElement> ReadAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
    }
}
