using ThinkaLotse.Bot.Desk.Layout;

namespace ThinkaLotse.Tests.Desk;

/// <summary>Who tries one account after the other is slowed down.</summary>
public sealed class SignInLimitTests
{
    [Fact]
    public async Task SignIn_TooOftenInAMinute_IsToldToWait()
    {
        await using var server = await DeskServer.StartAsync("--Desk:SignInsPerMinute=5");
        var counsellor = await server.AddCounsellorAsync();
        using var client = new DeskClient(server.Url);
        for (int i = 0; i < 5; i++)
        {
            using var failed = await client.TrySignInAsync($"niemand{i}@example.org", "falsch falsch falsch");
        }

        using var answer = await client.TrySignInAsync(counsellor.Email!, DeskServer.Password);

        Assert.Equal($"/desk/sign-in?notice={DeskNotice.TooManyAttempts}", answer.Headers.Location?.OriginalString);
    }
}
