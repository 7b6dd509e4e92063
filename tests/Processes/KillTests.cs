using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using ThinkaLotse.Tests.Channels;

namespace ThinkaLotse.Tests.Processes;

/// <summary>The real process is killed in the middle of its work: nothing acknowledged is lost, nothing is shown twice.</summary>
public sealed class KillTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("lotse-kill-").FullName;

    public void Dispose() => Directory.Delete(_data, recursive: true);

    [Theory]
    [InlineData(4)]
    [InlineData(17)]
    [InlineData(40)]
    public async Task Kill_InTheMiddleOfMessages_KeepsEveryAcknowledgedOneOnce(int afterAcknowledged)
    {
        var acknowledged = new ConcurrentDictionary<string, string>();
        var residents = new List<ResidentClient>();
        await using (var server = await ServerProcess.StartAsync(_data))
        {
            for (int number = 0; number < 4; number++)
            {
                residents.Add(await ResidentClient.BeginAsync(server.Url));
            }

            var talking = residents.Select((resident, number) => TalkAsync(resident, number, acknowledged)).ToList();
            await Eventually.HoldsAsync(() => acknowledged.Count >= afterAcknowledged);
            await server.KillAsync();
            await Task.WhenAll(talking);
        }

        await using var restarted = await ServerProcess.StartAsync(_data);
        foreach (var resident in residents)
        {
            using var again = new ResidentClient(restarted.Url).GoOn(resident);
            AssertWhole(await again.LinesAsync(), acknowledged.Where(pair => pair.Value == resident.Conversation).Select(pair => pair.Key));
            if (acknowledged.FirstOrDefault(pair => pair.Value == resident.Conversation).Key is { } key)
            {
                await AssertRepeatIsHarmlessAsync(again, key);
            }

            resident.Dispose();
        }
    }

    private static async Task TalkAsync(ResidentClient resident, int number, ConcurrentDictionary<string, string> acknowledged)
    {
        for (int message = 0; ; message++)
        {
            string key = $"r{number}-{message}";
            try
            {
                await resident.SayAsync($"das ist nachricht {message} und ich hab schulden", key);
            }
            catch (Exception gone) when (gone is HttpRequestException or TaskCanceledException or IOException)
            {
                return;
            }

            acknowledged[key] = resident.Conversation;
        }
    }

    /// <summary>Every acknowledged message is there once, and every message that is there has its answer right behind it.</summary>
    private static void AssertWhole(IReadOnlyList<JsonNode> lines, IEnumerable<string> acknowledged)
    {
        var keys = lines.Select(line => line.Role() == "user" ? line.ClientId() : null).ToList();
        foreach (string key in acknowledged)
        {
            Assert.Single(keys, other => other == key);
        }

        Assert.Equal(keys.OfType<string>().Count(), keys.OfType<string>().Distinct().Count());
        for (int index = 0; index < lines.Count; index++)
        {
            Assert.True(keys[index] is null || (index + 1 < lines.Count && keys[index + 1] is null), "a message without its answer");
        }
    }

    private static async Task AssertRepeatIsHarmlessAsync(ResidentClient resident, string key)
    {
        int before = (await resident.LinesAsync()).Count;

        await resident.SayAsync("noch einmal dieselbe nachricht", key);

        Assert.Equal(before, (await resident.LinesAsync()).Count);
    }
}
