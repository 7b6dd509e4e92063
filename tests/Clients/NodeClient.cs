using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using ThinkaLotse.Tests.Channels;

namespace ThinkaLotse.Tests.Clients;

/// <summary>Microsoft's Direct Line client in a node process, steered by a test.</summary>
internal sealed class NodeClient : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private readonly Process _node;
    private readonly Channel<JsonNode> _facts = Channel.CreateUnbounded<JsonNode>();
    private readonly List<JsonNode> _activities = [];

    private NodeClient(Process node)
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

    /// <summary>All activities so far, in the order in which the client saw them.</summary>
    public IReadOnlyList<JsonNode> Activities => _activities;

    /// <summary>Ids of all messages so far.</summary>
    public IEnumerable<string?> MessageIds => _activities.Where(activity => activity.Type() == "message").Select(WireActivity.Id);

    /// <summary>Starts the client.</summary>
    /// <param name="url">The server, or a proxy before it.</param>
    /// <param name="options">The client's options beside the address.</param>
    public static NodeClient Start(Uri url, JsonObject options)
    {
        options["domain"] = new Uri(url, "/v3/directline").ToString();
        var start = new ProcessStartInfo("node", [ClientFolder.Script("directline.js", "botframework-directlinejs"), options.ToJsonString()])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        return new NodeClient(Run(start));
    }

    public Task SayAsync(string text) => CommandAsync(new { say = text });

    /// <summary>Presses the button whose value ends so.</summary>
    public Task PressAsync(string ending)
    {
        var question = _activities.Last(activity => activity["suggestedActions"] is not null);
        return CommandAsync(new { press = question.Button(ending), title = "Feld" });
    }

    /// <summary>Waits until the client has seen an activity that fits, among those not waited for yet.</summary>
    public Task<JsonNode> UntilAsync(Func<JsonNode, bool> fits) => FactAsync(fact => fact["activity"] is { } activity && fits(activity) ? activity : null);

    /// <summary>Waits for a text of the dialogs.</summary>
    public Task<JsonNode> UntilKeyAsync(string key) => UntilAsync(activity => activity.Key() == key);

    /// <summary>Waits until the client has a new token.</summary>
    public Task RefreshedAsync() => FactAsync(fact => fact["refreshed"]);

    /// <summary>Waits until the client reports a failure; returns the status.</summary>
    public async Task<string> FailedAsync() => (await FactAsync(fact => fact["failed"], mayFail: true)).GetValue<string>();

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

    private async Task<JsonNode> FactAsync(Func<JsonNode, JsonNode?> pick, bool mayFail = false)
    {
        using var patience = new CancellationTokenSource(s_patience);
        while (true)
        {
            var fact = await _facts.Reader.ReadAsync(patience.Token);
            Assert.True(mayFail || fact["failed"] is null, $"The client failed: {fact}");
            if (fact["activity"] is { } activity)
            {
                _activities.Add(activity);
            }

            if (pick(fact) is { } picked)
            {
                return picked;
            }
        }
    }

    private async Task CommandAsync(object command)
    {
        await _node.StandardInput.WriteLineAsync(JsonSerializer.Serialize(command));
        await _node.StandardInput.FlushAsync();
    }
}
