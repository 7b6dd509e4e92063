using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace ThinkaLotse.Tests.Clients;

/// <summary>One of our scripts in a node process: commands go in and facts come out, each as one line of JSON.</summary>
internal sealed class NodeProcess : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private readonly Process _node;
    private readonly Channel<JsonNode> _facts = Channel.CreateUnbounded<JsonNode>();

    private NodeProcess(Process node)
    {
        _node = node;
        _node.OutputDataReceived += (_, line) =>
        {
            if (line.Data is { } fact)
            {
                _facts.Writer.TryWrite(JsonNode.Parse(fact)!);
            }
            else
            {
                _facts.Writer.TryComplete();
            }
        };
        _node.BeginOutputReadLine();
    }

    /// <param name="script">See <see cref="ClientFolder"/>.</param>
    public static NodeProcess Start(string script, JsonObject options) => new(Run(new ProcessStartInfo("node", [script, options.ToJsonString()])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    }));

    /// <summary>Waits until a fact comes from which something can be picked.</summary>
    public async Task<T> UntilAsync<T>(Func<JsonNode, T?> pick)
        where T : class
    {
        using var patience = new CancellationTokenSource(s_patience);
        while (true)
        {
            if (pick(await _facts.Reader.ReadAsync(patience.Token)) is { } picked)
            {
                return picked;
            }
        }
    }

    public async Task CommandAsync(object command)
    {
        await _node.StandardInput.WriteLineAsync(JsonSerializer.Serialize(command));
        await _node.StandardInput.FlushAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _node.StandardInput.Close();
        using var patience = new CancellationTokenSource(s_patience);
        await _node.WaitForExitAsync(patience.Token);
        _node.Dispose();
    }

    private static Process Run(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new InvalidOperationException("node is not installed. Install node 20 or newer, or run tests/run.sh, which does it.");
        }
    }
}
