using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace ThinkaLotse.Tests.Processes;

/// <summary>The product as a process of its own, as an operator runs it.</summary>
internal sealed partial class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _output;

    private ServerProcess(Process process, StringBuilder output, Uri url) => (_process, _output, Url) = (process, output, url);

    public Uri Url { get; }

    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>Starts it on a free port and waits for its announcement.</summary>
    public static async Task<ServerProcess> StartAsync(string data, params string[] settings)
    {
        var process = Launch([$"--Data:Folder={data}", "--urls=http://127.0.0.1:0", "--DirectLine:ChatsPerMinute=100000", "--DirectLine:MessagesPerMinute=100000", .. settings]);
        var output = new StringBuilder();
        var announced = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var ended = process.WaitForExitAsync();
        if (await Task.WhenAny(announced.Task, ended, Task.Delay(TimeSpan.FromSeconds(60))) != announced.Task)
        {
            throw new InvalidOperationException($"The server did not start:\n{output}");
        }

        return new ServerProcess(process, output, await announced.Task);

        void Hear(string? line)
        {
            lock (output)
            {
                output.AppendLine(line);
            }

            if (line is not null && ChatPage().Match(line) is { Success: true } match)
            {
                announced.TrySetResult(new Uri(match.Groups["url"].Value));
            }
        }
    }

    /// <summary>Runs a command to its end.</summary>
    /// <returns>Exit code and all that it printed.</returns>
    public static async Task<(int ExitCode, string Output)> RunAsync(string? input, params string[] arguments)
    {
        using var process = Launch(arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (input is not null)
        {
            await process.StandardInput.WriteAsync(input);
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(60));
        return (process.ExitCode, await output + await errors);
    }

    /// <summary>SIGKILL: no chance to tidy up.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>SIGINT, as Ctrl+C; returns the exit code.</summary>
    public async Task<int> InterruptAsync()
    {
        using var kill = Process.Start("kill", ["-INT", $"{_process.Id}"]);
        await _process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(20));
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }

    private static Process Launch(IEnumerable<string> arguments) => Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ThinkaLotse.Bot.dll"), .. arguments])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    [GeneratedRegex(@"Chat page:\s+(?<url>http://\S+)/")]
    private static partial Regex ChatPage();
}
