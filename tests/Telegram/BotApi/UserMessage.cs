using System.Text.Json.Nodes;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>The contents of messages that people send, as a bot receives them.</summary>
internal static class UserMessage
{
    /// <summary>In UTF-16 units.</summary>
    public const int LongestText = 4096;

    public static JsonObject Text(string text)
    {
        string trimmed = text.Trim();
        if (trimmed.Length is 0 or > LongestText)
        {
            throw new ArgumentException($"The app sends 1 to {LongestText} characters.", nameof(text));
        }

        return new FormattedText(trimmed, []).Detected().ToJson("text", "entities");
    }

    public static JsonObject Location(double latitude, double longitude) => new() { ["latitude"] = latitude, ["longitude"] = longitude };

    public static JsonObject Venue(double latitude, double longitude, string title, string address) => new()
    {
        ["venue"] = new JsonObject { ["location"] = Location(latitude, longitude), ["title"] = title, ["address"] = address },
        ["location"] = Location(latitude, longitude),
    };

    public static JsonObject Photo(StoredFile file, string? caption)
    {
        var sizes = new JsonArray();
        foreach (int width in new[] { 90, 320, 800 })
        {
            var size = file.ToJson();
            (size["width"], size["height"]) = (width, width * 3 / 4);
            sizes.Add(size);
        }

        return WithCaption(new JsonObject { ["photo"] = sizes }, caption);
    }

    public static JsonObject File(string kind, StoredFile file, string? caption, JsonObject details)
    {
        var json = file.ToJson();
        foreach (var (name, value) in details)
        {
            json[name] = value?.DeepClone();
        }

        return WithCaption(new JsonObject { [kind] = json }, caption);
    }

    /// <summary>Carries a document too, for old bots.</summary>
    public static JsonObject Animation(StoredFile file, string? caption)
    {
        var content = File("animation", file, caption, new JsonObject { ["width"] = 320, ["height"] = 240, ["duration"] = 3 });
        content["document"] = file.ToJson();
        return content;
    }

    public static JsonObject Sticker(StoredFile file, string emoji) => File("sticker", file, null, new JsonObject
    {
        ["type"] = "regular",
        ["width"] = 512,
        ["height"] = 512,
        ["is_animated"] = false,
        ["is_video"] = false,
        ["emoji"] = emoji,
    });

    public static JsonObject Poll(string question, string[] options) => new()
    {
        ["poll"] = new JsonObject
        {
            ["id"] = "5231",
            ["question"] = question,
            ["options"] = new JsonArray([.. options.Select(option => new JsonObject { ["persistent_id"] = option, ["text"] = option, ["voter_count"] = 0 })]),
            ["total_voter_count"] = 0,
            ["is_closed"] = false,
            ["is_anonymous"] = true,
            ["type"] = "regular",
            ["allows_multiple_answers"] = false,
        },
    };

    public static void MarkAsForwarded(JsonObject content, JsonObject? author, DateTimeOffset date)
    {
        var origin = new JsonObject { ["type"] = author is null ? "hidden_user" : "user", ["date"] = date.ToUnixTimeSeconds() };
        origin[author is null ? "sender_user_name" : "sender_user"] = author is null ? "Jemand" : author;
        content["forward_origin"] = origin;
    }

    private static JsonObject WithCaption(JsonObject content, string? caption)
    {
        if (caption is not null)
        {
            foreach (var (name, value) in new FormattedText(caption.Trim(), []).Detected().ToJson("caption", "caption_entities"))
            {
                content[name] = value?.DeepClone();
            }
        }

        return content;
    }
}
