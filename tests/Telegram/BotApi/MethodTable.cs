using System.Text.Json.Nodes;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>The methods of the Bot API by name, whatever its case. None of them waits; getUpdates, which does, is <see cref="Poll"/>.</summary>
internal sealed class MethodTable
{
    private readonly Dictionary<string, Func<BotCall, JsonNode>> _methods = new(StringComparer.OrdinalIgnoreCase);

    public static MethodTable Create()
    {
        var table = new MethodTable();
        SendMethods.AddTo(table);
        EditMethods.AddTo(table);
        ProfileMethods.AddTo(table);
        ChatMethods.AddTo(table);
        WebhookMethods.AddTo(table);
        return table;
    }

    public void Add(string name, Func<BotCall, JsonNode> method) => _methods.Add(name, method);

    /// <summary>Carries a call out.</summary>
    /// <exception cref="RefusalException">The Bot API turns it down.</exception>
    public JsonNode Perform(BotCall call)
    {
        lock (call.World.Gate)
        {
            return _methods.TryGetValue(call.Method, out var method) ? method(call) : throw new RefusalException(404, "Not Found");
        }
    }
}
