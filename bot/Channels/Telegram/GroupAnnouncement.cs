namespace ThinkaLotse.Bot.Channels.Telegram;

/// <summary>A word to the counsellors' group: a code and a topic, nothing of the person.</summary>
/// <param name="Chat">The group's id when it was written.</param>
/// <param name="Html">The text.</param>
internal sealed record GroupAnnouncement(long Chat, string Html);
