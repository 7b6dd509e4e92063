using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ThinkaLotse.Bot.Desk.Accounts;
using ThinkaLotse.Tests.Hosting;

namespace ThinkaLotse.Tests.Desk;

/// <summary>A Chromium and a server for the desk's browser tests.</summary>
public sealed class DeskBrowserFixture : IAsyncLifetime
{
    private Chromium _chromium = null!;

    internal DeskServer Server { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Server = await DeskServer.StartAsync();
        _chromium = await Chromium.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _chromium.DisposeAsync();
        await Server.DisposeAsync();
    }

    /// <summary>A browser of its own, with nobody signed in.</summary>
    internal async Task<IPage> OpenAsync(int width = 1280, int height = 900, bool dark = false, bool script = true)
    {
        var context = await _chromium.Browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            BaseURL = Server.Url.ToString(),
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = script,
            Locale = "de-DE",
        });
        return await context.NewPageAsync();
    }

    /// <summary>A browser in which a counsellor has signed in.</summary>
    internal async Task<IPage> SignInAsync(string name = "Frau Lange", int width = 1280, int height = 900, bool dark = false, bool script = true) =>
        await SignInAsync(await OpenAsync(width, height, dark, script), await Server.AddCounsellorAsync(name));

    internal static async Task<IPage> SignInAsync(IPage page, Counsellor counsellor)
    {
        await page.GotoAsync("/desk/sign-in");
        await page.FillAsync("#email", counsellor.Email!);
        await page.FillAsync("#password", DeskServer.Password);
        await page.ClickAsync("button.primary");
        await ArriveAsync(page, new Regex("/desk$"));
        return page;
    }

    /// <summary>Waits until a page is there, by asking the page itself: the browser's word of it is lost now and then when scripts change its address.</summary>
    internal static async Task ArriveAsync(IPage page, Regex address)
    {
        await Assertions.Expect(page).ToHaveURLAsync(address, new() { Timeout = 30_000 });
        while (await page.EvaluateAsync<string>("document.readyState") != "complete")
        {
            await Task.Delay(20);
        }
    }
}
