using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ThinkaLotse.Tests.Browser;

/// <summary>What a resident sees and does in the browser.</summary>
internal sealed partial class ChatWindow : IAsyncDisposable
{
    private readonly List<string> _requests = [];
    private readonly List<string> _complaints = [];
    private readonly List<string> _warnings = [];

    public ChatWindow(IPage page)
    {
        Page = page;
        page.Request += (_, request) => _requests.Add($"{request.Method} {request.Url}");
        page.WebSocket += (_, socket) => _requests.Add($"SOCKET {socket.Url}");
        page.PageError += (_, error) => _complaints.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                _complaints.Add(message.Text);
            }
            else if (message.Type == "warning")
            {
                _warnings.Add(message.Text);
            }
        };
    }

    public IPage Page { get; }

    /// <summary>"METHOD address" of each request so far, sockets included.</summary>
    public IReadOnlyList<string> Requests => [.. _requests];

    /// <summary>Errors of the page's scripts and of its Content-Security-Policy.</summary>
    public IReadOnlyList<string> Complaints => [.. _complaints];

    /// <summary>What the scripts tell whoever embeds the chat.</summary>
    public IReadOnlyList<string> Warnings => [.. _warnings];

    public ILocator Input => Page.GetByLabel("Ihre Nachricht");

    public ILocator Answers => Page.Locator(".answer");

    public ILocator TheirLines => Page.Locator(".line.bot:not(.removed)");

    public ILocator OwnLines => Page.Locator(".line.own");

    public ILocator Notice => Page.Locator(".notice");

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>Opens the chat and waits for the first question.</summary>
    public async Task<ChatWindow> OpenAsync()
    {
        await Page.Locator(".launcher:visible, .begin .send:visible").ClickAsync();
        await Answers.First.WaitForAsync();
        return this;
    }

    public async Task SayAsync(string text)
    {
        await Input.FillAsync(text);
        await Input.PressAsync("Enter");
    }

    /// <summary>Says something and waits until it has arrived and an answer is there.</summary>
    public async Task AskAsync(string text)
    {
        int before = await TheirLines.CountAsync();
        await SayAsync(text);
        await TheirLines.Nth(before).WaitForAsync();
    }

    /// <summary>Waits until all of these lie whole in the visible part of the conversation.</summary>
    public async Task ExpectInViewAsync(ILocator parts)
    {
        for (int attempts = 0; attempts < 30 && !await AreInViewAsync(parts); attempts++)
        {
            await Page.WaitForTimeoutAsync(100);
        }

        Assert.True(await AreInViewAsync(parts), $"{parts} is out of view.");
    }

    private static async Task<bool> AreInViewAsync(ILocator parts) => await parts.CountAsync() > 0 && await parts.EvaluateAllAsync<bool>("""
        parts => parts.every(part => {
          const log = part.getRootNode().querySelector('.log').getBoundingClientRect();
          const place = part.getBoundingClientRect();
          return place.height > 0 && place.top >= Math.max(0, log.top) - 1 && place.bottom <= Math.min(innerHeight, log.bottom) + 1;
        })
        """);

    /// <summary>How often messages were sent to the server.</summary>
    public int Posts() => _requests.Count(request => ActivityPost().IsMatch(request));

    /// <summary>What axe finds wrong, a line each.</summary>
    public async Task<IReadOnlyList<string>> FindingsAsync()
    {
        // Colours are measured after the lines have faded in.
        await Page.WaitForTimeoutAsync(400);
        var findings = await Page.RunAxe();
        return [.. findings.Violations.Select(finding => $"{finding.Id}: {string.Join("; ", finding.Nodes.Select(node => node.Html))}")];
    }

    /// <summary>Whether something lies beyond the right edge.</summary>
    public Task<bool> ScrollsSidewaysAsync() => Page.EvaluateAsync<bool>("""
        () => {
          const host = document.querySelector('thinka-lotse');
          const inside = host ? Array.from(host.shadowRoot.querySelectorAll('.frame, .log, .sheet, .notice')) : [];
          return [document.documentElement].concat(inside).some(part => part.scrollWidth > part.clientWidth + 1);
        }
        """);

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();

    [GeneratedRegex(@"^POST .*/activities$")]
    private static partial Regex ActivityPost();
}
