using System.Text.Json.Nodes;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>A request that the Bot API turns down; becomes the error object of the answer.</summary>
internal sealed class RefusalException(int code, string description, JsonObject? parameters = null) : Exception(description)
{
    public int Code { get; } = code;

    /// <summary>Such as retry_after or migrate_to_chat_id.</summary>
    public JsonObject? Parameters { get; } = parameters;

    public static RefusalException BadRequest(string reason) => new(400, $"Bad Request: {reason}");

    public static RefusalException Forbidden(string reason) => new(403, $"Forbidden: {reason}");

    public static RefusalException Conflict(string reason) => new(409, $"Conflict: {reason}");

    /// <param name="seconds">At least 1.</param>
    public static RefusalException TooManyRequests(int seconds) =>
        new(429, $"Too Many Requests: retry after {seconds}", new JsonObject { ["retry_after"] = seconds });
}
