using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ThinkaLotse.Benchmarks;

/// <summary>The product as a process of its own.</summary>
internal sealed class BenchServer : IAsyncDisposable
{
    private readonly Process _process;

    private BenchServer(Process process, Uri url, TimeSpan startTime) => (_process, Url, StartTime) = (process, url, startTime);

    public Uri Url { get; }

    /// <summary>From the start of the process to the first answered request.</summary>
    public TimeSpan StartTime { get; }

    public double ResidentMegabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1048576.0;
        }
    }

    /// <summary>Of all cores together, since the start.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public static async Task<BenchServer> StartAsync(string data, params string[] settings)
    {
        var url = new Uri($"http://127.0.0.1:{FreePort()}");
        long start = Stopwatch.GetTimestamp();
        var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ThinkaLotse.Bot.dll"), $"--urls={url}", $"--Data:Folder={data}", "--DirectLine:ChatsPerMinute=100000", "--DirectLine:MessagesPerMinute=100000", .. settings])
        {
            RedirectStandardOutput = true,
        })!;
        process.BeginOutputReadLine();
        using var http = new HttpClient { BaseAddress = url };
        while (true)
        {
            try
            {
                (await http.GetAsync(new Uri("/health", UriKind.Relative))).EnsureSuccessStatusCode();
                return new BenchServer(process, url, Stopwatch.GetElapsedTime(start));
            }
            catch (HttpRequestException) when (!process.HasExited)
            {
                await Task.Delay(10);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
