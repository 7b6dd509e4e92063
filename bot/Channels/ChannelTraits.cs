using ThinkaLotse.Dialogs.Engine;

namespace ThinkaLotse.Bot.Channels;

/// <summary>What the office has to know of a channel.</summary>
/// <param name="Id">As stored with conversations, such as "telegram".</param>
/// <param name="IsPushed">What is said goes out through the outbox; else the resident's client fetches it.</param>
/// <param name="Room">Whose servers hold the words.</param>
public sealed record ChannelTraits(string Id, bool IsPushed, Room Room);
