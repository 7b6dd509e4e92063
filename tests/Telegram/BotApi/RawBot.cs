using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>A bot without a client library: what it sends and gets is what goes over the wire.</summary>
internal sealed class RawBot(BotApiServer server, string token = "123456:TEST") : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = server.Url };

    public HttpClient Http => _http;

    /// <summary>Calls a method with a JSON body.</summary>
    /// <returns>The whole answer, also of a refusal.</returns>
    public async Task<JsonNode> CallAsync(string method, JsonObject? arguments = null)
    {
        using var response = await _http.PostAsJsonAsync(Path(method), arguments ?? []);
        return await AnswerAsync(response);
    }

    /// <summary>Calls a method that is carried out.</summary>
    public async Task<JsonNode> ResultAsync(string method, JsonObject? arguments = null)
    {
        var answer = await CallAsync(method, arguments);
        Assert.True(answer["ok"]!.GetValue<bool>(), $"{method}: {answer}");
        return answer["result"]!;
    }

    /// <summary>Calls a method that is refused; returns the reason.</summary>
    public async Task<string> RefusalAsync(string method, JsonObject? arguments = null)
    {
        var answer = await CallAsync(method, arguments);
        Assert.False(answer["ok"]!.GetValue<bool>(), $"{method}: {answer}");
        Assert.StartsWith(answer["error_code"]!.GetValue<int>() switch { 400 => "Bad Request: ", 401 => "Unauthorized", 403 => "Forbidden: ", 404 => "Not Found", 409 => "Conflict: ", 429 => "Too Many", _ => "Internal" }, answer["description"]!.GetValue<string>(), StringComparison.Ordinal);
        return answer["description"]!.GetValue<string>();
    }

    public Task<JsonNode> SendAsync(long chat, string text, string? mode = null, JsonNode? markup = null) => CallAsync("sendMessage", Message(chat, text, mode, markup));

    public static JsonObject Message(long chat, string text, string? mode = null, JsonNode? markup = null)
    {
        var message = new JsonObject { ["chat_id"] = chat, ["text"] = text };
        Wire.Add(message, "parse_mode", mode);
        Wire.Add(message, "reply_markup", markup);
        return message;
    }

    /// <summary>The ids of the updates that a poll gets.</summary>
    public async Task<int[]> PollAsync(int offset = 0, int timeout = 0, int limit = 100) =>
        [.. (await ResultAsync("getUpdates", new JsonObject { ["offset"] = offset, ["timeout"] = timeout, ["limit"] = limit })).AsArray().Select(update => update!["update_id"]!.GetValue<int>())];

    public string Path(string method) => $"/bot{token}/{method}";

    public void Dispose() => _http.Dispose();

    private static async Task<JsonNode> AnswerAsync(HttpResponseMessage response)
    {
        var answer = (await response.Content.ReadFromJsonAsync<JsonNode>())!;
        if (!response.IsSuccessStatusCode)
        {
            Assert.Equal((int)response.StatusCode, answer["error_code"]!.GetValue<int>());
        }

        return answer;
    }
}
