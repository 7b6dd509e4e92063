using Microsoft.Playwright;

namespace ThinkaLotse.Tests.Browser;

/// <summary>One Chromium, one server and one foreign site for all browser tests.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    internal ChatServer Server { get; private set; } = null!;

    internal ForeignSite Site { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Site = await ForeignSite.StartAsync();
        Server = await ChatServer.StartAsync($"--DirectLine:AllowedOrigins:0={Site.Url}", "--Office:Phone=03634 000000");
        Site.Chat = Server.Url;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? "/usr/bin/chromium",
            ChromiumSandbox = false,
            Args = ["--disable-dev-shm-usage", "--disable-gpu"],
        });
    }

    public async Task DisposeAsync()
    {
        await _browser!.DisposeAsync();
        _playwright!.Dispose();
        await Server.DisposeAsync();
        await Site.DisposeAsync();
    }

    /// <summary>A new visitor at the office's own page, or at the given address.</summary>
    internal async Task<ChatWindow> VisitAsync(string? address = null, int width = 1280, int height = 860, bool dark = false, bool script = true)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = script,
            Locale = "de-DE",
        });
        var window = new ChatWindow(await context.NewPageAsync());
        await window.Page.GotoAsync(address ?? Server.Url);
        return window;
    }
}
