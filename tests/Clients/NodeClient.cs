using System.Text.Json.Nodes;
using ThinkaLotse.Tests.Channels;

namespace ThinkaLotse.Tests.Clients;

/// <summary>Microsoft's Direct Line client in a node process, steered by a test.</summary>
internal sealed class NodeClient : IAsyncDisposable
{
    private readonly NodeProcess _node;
    private readonly List<JsonNode> _activities = [];

    private NodeClient(NodeProcess node) => _node = node;

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
        return new NodeClient(NodeProcess.Start(ClientFolder.Script("directline.js", "botframework-directlinejs"), options));
    }

    public Task SayAsync(string text) => _node.CommandAsync(new { say = text });

    /// <summary>Presses the button whose value ends so.</summary>
    public Task PressAsync(string ending)
    {
        var question = _activities.Last(activity => activity["suggestedActions"] is not null);
        return _node.CommandAsync(new { press = question.Button(ending), title = "Feld" });
    }

    /// <summary>Waits until the client has seen an activity that fits, among those not waited for yet.</summary>
    public Task<JsonNode> UntilAsync(Func<JsonNode, bool> fits) => FactAsync(fact => fact["activity"] is { } activity && fits(activity) ? activity : null);

    /// <summary>Waits for a text of the dialogs.</summary>
    public Task<JsonNode> UntilKeyAsync(string key) => UntilAsync(activity => activity.Key() == key);

    /// <summary>Waits until the client has a new token.</summary>
    public Task RefreshedAsync() => FactAsync(fact => fact["refreshed"]);

    /// <summary>Waits until the client reports a failure; returns the status.</summary>
    public async Task<string> FailedAsync() => (await FactAsync(fact => fact["failed"], mayFail: true)).GetValue<string>();

    public ValueTask DisposeAsync() => _node.DisposeAsync();

    private Task<JsonNode> FactAsync(Func<JsonNode, JsonNode?> pick, bool mayFail = false) => _node.UntilAsync(fact =>
    {
        Assert.True(mayFail || fact["failed"] is null, $"The client failed: {fact}");
        if (fact["activity"] is { } activity)
        {
            _activities.Add(activity);
        }

        return pick(fact);
    });
}
