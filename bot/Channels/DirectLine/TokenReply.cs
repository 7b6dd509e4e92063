using System.Text.Json.Serialization;

namespace ThinkaLotse.Bot.Channels.DirectLine;

/// <summary>A token on the wire, with the address of the stream where a conversation was opened.</summary>
/// <param name="ExpiresIn">Seconds.</param>
/// <param name="StreamUrl">Good once, for one minute.</param>
/// <param name="ResumeKey">Our own addition: told once, exchanged for a fresh token after a reload.</param>
internal sealed record TokenReply(
    string ConversationId,
    string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    string? StreamUrl = null,
    string? ResumeKey = null);
