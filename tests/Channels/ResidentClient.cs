using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace ThinkaLotse.Tests.Channels;

/// <summary>A resident's client that speaks the protocol byte by byte, and can break its rules.</summary>
internal sealed class ResidentClient(Uri url) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri(url, "/v3/directline/") };

    /// <summary>Sent with each request, unless null.</summary>
    public string? Token { get; set; }

    public string Conversation { get; set; } = "";

    public string ResumeKey { get; private set; } = "";

    public string StreamUrl { get; private set; } = "";

    /// <summary>A client whose conversation has begun.</summary>
    public static async Task<ResidentClient> BeginAsync(Uri url, string body = "{}")
    {
        var client = new ResidentClient(url);
        await client.GenerateAsync(body);
        await client.StartAsync();
        return client;
    }

    /// <summary>Goes on with a chat that another client opened.</summary>
    public ResidentClient GoOn(ResidentClient other)
    {
        (Token, Conversation) = (other.Token, other.Conversation);
        return this;
    }

    public async Task GenerateAsync(string body = "{}") => Remember(await JsonAsync(await SendAsync(HttpMethod.Post, "tokens/generate", body)));

    public async Task StartAsync() => Remember(await JsonAsync(await SendAsync(HttpMethod.Post, "conversations")));

    public async Task ReconnectAsync(string watermark = "") => Remember(await JsonAsync(await SendAsync(HttpMethod.Get, $"conversations/{Conversation}?watermark={watermark}")));

    public async Task RefreshAsync() => Remember(await JsonAsync(await SendAsync(HttpMethod.Post, "tokens/refresh")));

    public async Task ResumeAsync(string key) => Remember(await JsonAsync(await SendAsync(HttpMethod.Post, "tokens/resume", new JsonObject { ["resumeKey"] = key }.ToJsonString())));

    public Task<HttpResponseMessage> PostAsync(string activity) => SendAsync(HttpMethod.Post, $"conversations/{Conversation}/activities", activity);

    /// <summary>Says something under a client's id; returns the id under which it is stored.</summary>
    public async Task<string> SayAsync(string text, string? clientId = null, string? press = null)
    {
        var activity = new JsonObject
        {
            ["type"] = "message",
            ["text"] = text,
            ["value"] = press,
            ["channelData"] = new JsonObject { ["clientActivityID"] = clientId ?? Guid.NewGuid().ToString() },
        };
        return (await JsonAsync(await PostAsync(activity.ToJsonString())))["id"]!.GetValue<string>();
    }

    /// <summary>The lines after a watermark.</summary>
    public async Task<IReadOnlyList<JsonNode>> LinesAsync(int watermark = 0) =>
        [.. (await JsonAsync(await SendAsync(HttpMethod.Get, $"conversations/{Conversation}/activities?watermark={watermark}")))["activities"]!.AsArray().Select(line => line!)];

    /// <summary>The keys of the bot's texts after a watermark.</summary>
    public async Task<IReadOnlyList<string?>> KeysAsync(int watermark = 0) =>
        [.. (await LinesAsync(watermark)).Where(line => line.Role() == "bot").Select(line => line.Key())];

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? body = null, string? forwardedFor = null)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Authorization = Token is null ? null : new AuthenticationHeaderValue("Bearer", Token);
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        if (forwardedFor is not null)
        {
            request.Headers.Add("X-Forwarded-For", forwardedFor);
        }

        return await _http.SendAsync(request);
    }

    /// <summary>Opens the stream of the latest answer.</summary>
    public async Task<ResidentStream> OpenStreamAsync(string? origin = null)
    {
        var socket = new ClientWebSocket();
        if (origin is not null)
        {
            socket.Options.SetRequestHeader("Origin", origin);
        }

        await socket.ConnectAsync(new Uri(StreamUrl), CancellationToken.None);
        return new ResidentStream(socket);
    }

    public void Dispose() => _http.Dispose();

    private static async Task<JsonNode> JsonAsync(HttpResponseMessage response)
    {
        string body = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode}: {body}");
        return JsonNode.Parse(body)!;
    }

    private void Remember(JsonNode reply)
    {
        Token = reply["token"]!.GetValue<string>();
        Conversation = reply["conversationId"]!.GetValue<string>();
        ResumeKey = reply["resumeKey"]?.GetValue<string>() ?? ResumeKey;
        StreamUrl = reply["streamUrl"]?.GetValue<string>() ?? "";
    }
}
