namespace ThinkaLotse.Bot.Channels.DirectLine;

/// <summary>What a token says: it gives access to one conversation until it expires, and to nothing else.</summary>
/// <param name="Conversation">The conversation; it may not have begun yet.</param>
/// <param name="Expires">Not good from then on.</param>
/// <param name="StartTopic">The topic with which the conversation is to begin, or null.</param>
/// <param name="ResumeKeyHash">Hash of the resume key that was issued with the first token, or null.</param>
internal sealed record ResidentToken(Guid Conversation, DateTimeOffset Expires, string? StartTopic = null, string? ResumeKeyHash = null);
