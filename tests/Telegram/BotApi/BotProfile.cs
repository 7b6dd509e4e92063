using System.Text.Json.Nodes;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>What a bot has told about itself: name, descriptions, commands and menu buttons.</summary>
internal sealed class BotProfile(string initialName)
{
    private readonly Dictionary<string, string> _names = new() { [""] = initialName };

    /// <summary>The text before a chat is begun, by language code; "" for all others.</summary>
    public Dictionary<string, string> Descriptions { get; } = [];

    /// <summary>The text on the profile page, by language code.</summary>
    public Dictionary<string, string> ShortDescriptions { get; } = [];

    public Dictionary<string, string> Names => _names;

    /// <summary>The commands by <see cref="CommandKey"/>.</summary>
    public Dictionary<string, JsonArray> Commands { get; } = [];

    /// <summary>Menu buttons by chat; 0 is everyone's.</summary>
    public Dictionary<long, JsonObject> MenuButtons { get; } = [];

    public static string CommandKey(string scope, string? chat, string? user, string language) => $"{scope}:{chat}:{user}/{language}";

    public string Name(string? language) => Of(_names, language, initialName);

    public static string Of(Dictionary<string, string> texts, string? language, string missing = "") =>
        language is { Length: > 0 } code && texts.TryGetValue(code, out string? special) ? special : texts.GetValueOrDefault("", missing);
}
