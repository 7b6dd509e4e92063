using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace ThinkaLotse.Benchmarks;

/// <summary>The real process: start, memory at rest, and turns over HTTP with their durable commit; the baselines are the start of an empty .NET command and a request that stores nothing.</summary>
internal static class ServerBenchmark
{
    private static readonly string[] s_messages = ["ich hab schulden", "ja", "kölleda", "termin", "dienstag vormittag", "zurück", "von vorn"];

    public static async Task RunAsync()
    {
        string folder = Directory.CreateTempSubdirectory("lotse-bench-").FullName;
        var bare = new Sample("start of an empty command (dotnet --version)");
        var first = new Sample("start to first answer, first time");
        var again = new Sample("start to first answer, existing database");
        for (int round = 0; round < 3; round++)
        {
            bare.Add(await BareStartAsync());
            string data = Path.Combine(folder, $"d{round}");
            await using (var server = await BenchServer.StartAsync(data))
            {
                first.Add(server.StartTime);
            }

            await using var second = await BenchServer.StartAsync(data);
            again.Add(second.StartTime);
        }

        bare.Print(null);
        first.Print(bare);
        again.Print(bare);
        await using var running = await BenchServer.StartAsync(Path.Combine(folder, "turns"));
        await TurnsAsync(running);
        await Task.Delay(TimeSpan.FromSeconds(40));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nMemory at rest, 40 seconds after these turns: {running.ResidentMegabytes:0} MB"));
        Directory.Delete(folder, recursive: true);
    }

    private static async Task TurnsAsync(BenchServer server)
    {
        var health = new Sample("GET /health");
        var turns = new Sample("one turn over HTTP with durable commit");
        using var http = new HttpClient { BaseAddress = server.Url };
        var started = await (await http.PostAsync(new Uri("/v3/directline/tokens/generate", UriKind.Relative), null)).Content.ReadFromJsonAsync<JsonElement>();
        string conversation = started.GetProperty("conversationId").GetString()!;
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", started.GetProperty("token").GetString());
        (await http.PostAsync(new Uri("/v3/directline/conversations", UriKind.Relative), null)).EnsureSuccessStatusCode();
        for (int round = 0; round < 350; round++)
        {
            long start = Stopwatch.GetTimestamp();
            _ = await http.GetStringAsync(new Uri("/health", UriKind.Relative));
            var idle = Stopwatch.GetElapsedTime(start);
            start = Stopwatch.GetTimestamp();
            var activity = new { type = "message", text = s_messages[round % s_messages.Length], from = new { id = "bench" }, channelData = new { clientActivityID = $"b{round}" } };
            (await http.PostAsJsonAsync(new Uri($"/v3/directline/conversations/{conversation}/activities", UriKind.Relative), activity)).EnsureSuccessStatusCode();
            var turn = Stopwatch.GetElapsedTime(start);
            if (round >= 50)
            {
                health.Add(idle);
                turns.Add(turn);
            }
        }

        health.Print(null);
        turns.Print(health);
    }

    private static async Task<TimeSpan> BareStartAsync()
    {
        long start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("dotnet", "--version") { RedirectStandardOutput = true })!;
        await process.WaitForExitAsync();
        return Stopwatch.GetElapsedTime(start);
    }
}
