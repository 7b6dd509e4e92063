using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace ThinkaLotse.Tests.Processes;

/// <summary>A resident's client on the Direct Line protocol, as small as can be.</summary>
internal sealed class ResidentClient(Uri server) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = server, Timeout = TimeSpan.FromSeconds(10) };

    public string Conversation { get; private set; } = "";

    public string Token { get; private set; } = "";

    /// <summary>Opens a new chat.</summary>
    public async Task<ResidentClient> OpenAsync()
    {
        var generated = await ReadAsync(await _http.PostAsync(new Uri("/v3/directline/tokens/generate", UriKind.Relative), null));
        Use(generated.GetProperty("token").GetString()!);
        var started = await ReadAsync(await _http.PostAsync(new Uri("/v3/directline/conversations", UriKind.Relative), null));
        Conversation = started.GetProperty("conversationId").GetString()!;
        return this;
    }

    /// <summary>Goes on with a chat that another client opened.</summary>
    public ResidentClient GoOn(ResidentClient other)
    {
        Use(other.Token);
        Conversation = other.Conversation;
        return this;
    }

    /// <summary>Sends a message; returns its id once the server has acknowledged it.</summary>
    public async Task<string> SendAsync(string text, string key)
    {
        var activity = new { type = "message", text, from = new { id = "resident" }, channelData = new { clientActivityID = key } };
        var answer = await ReadAsync(await _http.PostAsJsonAsync(new Uri($"/v3/directline/conversations/{Conversation}/activities", UriKind.Relative), activity));
        return answer.GetProperty("id").GetString()!;
    }

    /// <summary>All lines of the chat.</summary>
    public async Task<IReadOnlyList<JsonElement>> LinesAsync()
    {
        var answer = await ReadAsync(await _http.GetAsync(new Uri($"/v3/directline/conversations/{Conversation}/activities?watermark=", UriKind.Relative)));
        return [.. answer.GetProperty("activities").EnumerateArray()];
    }

    public void Dispose() => _http.Dispose();

    private void Use(string token)
    {
        Token = token;
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage response)
    {
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
