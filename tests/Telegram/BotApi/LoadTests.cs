using System.Diagnostics;
using System.Text.Json.Nodes;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>Many people write at once.</summary>
public sealed class LoadTests
{
    [Fact]
    public async Task ThousandChats_WritingAtOnce_AreAnsweredWithoutChoking()
    {
        await using var played = await PlayedChat.StartAsync();
        var people = Enumerable.Range(0, 1000).Select(number => played.Server.AddUser($"P{number}")).ToList();
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(people.Select(person => person.SendAsync("Hallo")));
        var written = clock.Elapsed;

        for (int answered = 0, offset = 0; answered < people.Count;)
        {
            var updates = (await played.Bot.ResultAsync("getUpdates", new JsonObject { ["offset"] = offset, ["timeout"] = 5 })).AsArray();
            await Task.WhenAll(updates.Select(update => played.Bot.SendAsync(update!["message"]!["chat"]!["id"]!.GetValue<long>(), "<b>Guten Tag</b>", "HTML")));
            offset = updates[^1]!["update_id"]!.GetValue<int>() + 1;
            answered += updates.Count;
        }

        Assert.All(people, person => Assert.Equal("Guten Tag", person.Chat.Last.Text));
        Assert.InRange(written.TotalSeconds, 0, 1);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 15);
    }
}
