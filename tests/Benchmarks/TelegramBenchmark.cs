using System.Globalization;
using ThinkaLotse.Tests.Telegram.BotApi;

namespace ThinkaLotse.Benchmarks;

/// <summary>What a turn costs the product's process in the Telegram channel, from the update to the sent answer and the buttons taken away.</summary>
internal static class TelegramBenchmark
{
    private const int Chats = 20;
    private const int Rounds = 60;
    private const int WarmUp = 30;

    private static readonly string[] s_messages = ["ich hab schulden", "nein", "kölleda", "danke", "von vorn"];

    public static async Task RunAsync()
    {
        string folder = Directory.CreateTempSubdirectory("lotse-bench-").FullName;
        await using var telegram = await BotApiServer.StartAsync();
        var bot = telegram.AddBot();
        var people = Enumerable.Range(0, Chats).Select(number => telegram.AddUser($"Person {number}")).ToList();
        var cost = new Sample($"one turn in Telegram, CPU of the process (mean of {Chats} turns each)");
        await using (var server = await BenchServer.StartAsync(folder, $"--Telegram:Token={bot.Token}", $"--Telegram:ApiUrl={telegram.Url.ToString().TrimEnd('/')}"))
        {
            for (int round = 0; round < Rounds; round++)
            {
                var before = server.ProcessorTime;
                await Task.WhenAll(people.Select(person => person.SendAsync(s_messages[round % s_messages.Length])));
                foreach (var person in people)
                {
                    await person.Chat.NextAsync();
                }

                if (round >= WarmUp)
                {
                    cost.Add((server.ProcessorTime - before) / Chats);
                }
            }
        }

        cost.Print(null);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nLimits broken on the way: {telegram.Violations.Count}"));
        Directory.Delete(folder, recursive: true);
    }
}
