using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ThinkaLotse.Tests.Browser;

/// <summary>A chat to which the server says what the test wants: sockets don't get through, and polling is answered from here.</summary>
internal sealed class ScriptedChat : IAsyncDisposable
{
    private readonly ConcurrentQueue<JsonObject> _waiting = new();
    private int _sequence;

    private ScriptedChat(ChatWindow window) => Window = window;

    public ChatWindow Window { get; }

    public static async Task<ScriptedChat> OpenAsync(BrowserFixture browser, int width = 360, int height = 740)
    {
        var window = await browser.VisitAsync(browser.Server.Url + "/impressum", width, height);
        var chat = new ScriptedChat(window);
        await window.Page.AddInitScriptAsync("window.WebSocket = class { constructor() { setTimeout(() => this.onclose && this.onclose(), 10); } send() {} close() {} };");
        await window.Page.GotoAsync(browser.Server.Url);
        await window.Page.RouteAsync("**/activities?watermark=*", route => route.FulfillAsync(new() { ContentType = "application/json", Body = chat.Take() }));
        await window.Page.Locator(".begin .send").ClickAsync();
        return chat;
    }

    /// <summary>Says lines in one go and waits until they are there.</summary>
    public async Task SayAsync(string from, string[] texts, params string[] answers)
    {
        int before = await Window.Page.Locator(".line").CountAsync();
        foreach (string text in texts)
        {
            var choices = text == texts[^1] ? answers : [];
            _waiting.Enqueue(new JsonObject
            {
                ["type"] = "message",
                ["id"] = $"x|{++_sequence}",
                ["text"] = text,
                ["suggestedActions"] = choices.Length == 0 ? null : new JsonObject { ["actions"] = new JsonArray([.. choices.Select(choice => new JsonObject { ["type"] = "messageBack", ["title"] = choice, ["value"] = "q1.x" })]) },
                ["channelData"] = new JsonObject { ["lotse"] = new JsonObject { ["from"] = from, ["name"] = from == "counsellor" ? "Frau Beispiel" : null } },
            });
        }

        await Window.Page.Locator(".line").Nth(before + texts.Length - 1).WaitForAsync();
    }

    public ValueTask DisposeAsync() => Window.DisposeAsync();

    private string Take()
    {
        var activities = new JsonArray();
        while (_waiting.TryDequeue(out var activity))
        {
            activities.Add(activity);
        }

        return new JsonObject { ["activities"] = activities, ["watermark"] = $"{_sequence}" }.ToJsonString(JsonSerializerOptions.Default);
    }
}
