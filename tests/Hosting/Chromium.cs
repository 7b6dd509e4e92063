using Microsoft.Playwright;

namespace ThinkaLotse.Tests.Hosting;

/// <summary>The system's Chromium, driven by Playwright without any download.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private readonly IPlaywright _playwright;

    private Chromium(IPlaywright playwright, IBrowser browser) => (_playwright, Browser) = (playwright, browser);

    public IBrowser Browser { get; }

    /// <summary>Starts it; the environment variable CHROMIUM_PATH names another one.</summary>
    public static async Task<Chromium> StartAsync()
    {
        string path = Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? "/usr/bin/chromium";
        Assert.True(File.Exists(path), $"There is no Chromium at {path}. Install the package chromium, set CHROMIUM_PATH, or run tests/run.sh, which installs it.");
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, ChromiumSandbox = false, Args = ["--disable-dev-shm-usage", "--disable-gpu"] });
        return new Chromium(playwright, browser);
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright.Dispose();
    }
}
