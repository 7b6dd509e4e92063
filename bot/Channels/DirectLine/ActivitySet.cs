namespace ThinkaLotse.Bot.Channels.DirectLine;

/// <summary>What is new in a conversation.</summary>
/// <param name="Activities">In order.</param>
/// <param name="Watermark">Where to go on from.</param>
internal sealed record ActivitySet(IReadOnlyList<DirectLineActivity> Activities, string Watermark);
