using ThinkaLotse.Tests.Telegram.BotApi;

namespace ThinkaLotse.Tests.Processes;

/// <summary>The real process is killed while answers are on their way to Telegram: none is lost, and at most the one under way in each chat comes twice.</summary>
public sealed class TelegramKillTests : IDisposable
{
    private const int People = 8;

    private static readonly string[] s_words = ["ich hab schulden", "nein", "kölleda", "danke"];

    private readonly string _data = Directory.CreateTempSubdirectory("lotse-kill-").FullName;

    public void Dispose() => Directory.Delete(_data, recursive: true);

    [Fact]
    public async Task Kill_WhileSending_LosesNothing_AndRepeatsOneMessageAChatAtMost()
    {
        await using var telegram = await BotApiServer.StartAsync();
        var bot = telegram.AddBot();
        string[] settings = [$"--Telegram:Token={bot.Token}", $"--Telegram:ApiUrl={telegram.Url.ToString().TrimEnd('/')}"];
        var people = Enumerable.Range(0, People).Select(number => telegram.AddUser($"Person {number}")).ToList();
        var server = await ServerProcess.StartAsync(_data, settings);
        using (telegram.Switch(new Fault.SlowBytes(TimeSpan.FromMilliseconds(1)), times: 1000, "sendMessage"))
        {
            foreach (string words in s_words)
            {
                await Task.WhenAll(people.Select(person => person.SendAsync(words)));
            }

            await Eventually.HoldsAsync(() => people.Sum(person => person.Chat.BotMessages.Count) >= People);
            await server.KillAsync();
        }

        await server.DisposeAsync();
        await using var again = await ServerProcess.StartAsync(_data, settings);
        var expected = await UndisturbedAsync(telegram);

        foreach (var person in people)
        {
            await person.Chat.UntilAsync(IsLast, TimeSpan.FromMinutes(1));
            var texts = person.Chat.BotMessages.Select(message => message.Text).ToList();
            var once = texts.Where((text, index) => index == 0 || text != texts[index - 1]).ToList();
            Assert.Equal(expected, once);
            Assert.True(texts.Count - once.Count <= 1, string.Join("\n---\n", texts));
        }
    }

    /// <summary>The answer to "danke".</summary>
    private static bool IsLast(SeenMessage message) => message.Text.Contains("Möchten Sie auch einen Termin", StringComparison.Ordinal);

    /// <summary>What somebody reads to whom the same happens without a kill.</summary>
    private static async Task<List<string>> UndisturbedAsync(BotApiServer telegram)
    {
        var person = telegram.AddUser("Undisturbed");
        foreach (string words in s_words)
        {
            await person.SendAsync(words);
            await person.Chat.NextAsync();
        }

        await person.Chat.UntilAsync(IsLast);
        return [.. person.Chat.BotMessages.Select(message => message.Text)];
    }
}
