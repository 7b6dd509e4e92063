using System.Text.Json.Nodes;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>A message in a chat, with everything that edits have made of it.</summary>
internal sealed class StoredMessage(JsonObject head, JsonObject content, DateTimeOffset sentAt)
{
    private readonly List<string> _revisions = [Words(content)];
    private JsonObject _content = content;
    private DateTimeOffset? _editedAt;

    public long Id { get; } = head["message_id"]!.GetValue<long>();

    public long AuthorId { get; } = head["from"]!["id"]!.GetValue<long>();

    public DateTimeOffset SentAt { get; } = sentAt;

    /// <summary>Everything but who, where and when. Not to be changed in place.</summary>
    public JsonObject Content => _content;

    public JsonObject? Keyboard => _content["reply_markup"]?.AsObject();

    public void Change(JsonObject content, DateTimeOffset? at)
    {
        _content = content;
        _editedAt = at ?? _editedAt;
        _revisions.Add(Words(content));
    }

    /// <summary>As a Message object of the Bot API.</summary>
    public JsonObject ToJson()
    {
        var json = head.DeepClone().AsObject();
        Wire.Add(json, "edit_date", _editedAt?.ToUnixTimeSeconds());
        foreach (var (name, value) in _content)
        {
            json[name] = value?.DeepClone();
        }

        return json;
    }

    /// <summary>As it stands inside of an answer to it.</summary>
    public JsonObject WithoutReply()
    {
        var json = ToJson();
        json.Remove("reply_to_message");
        return json;
    }

    public SeenMessage Seen() => new(ToJson(), SentAt, _editedAt, [.. _revisions]);

    private static string Words(JsonObject content) => (content["text"] ?? content["caption"])?.GetValue<string>() ?? "";
}
