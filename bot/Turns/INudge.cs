using NodaTime;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Turns;

/// <summary>A channel from which conversations may move into the web chat, and where a word can be left that something waits there.</summary>
public interface INudge
{
    /// <summary>Leaves the word, within the turn's transaction; does nothing for a conversation that never was there.</summary>
    /// <param name="db">The turn's context.</param>
    /// <param name="row">The conversation in the web chat.</param>
    /// <param name="now">The moment of the turn.</param>
    /// <param name="cancellationToken">Stops before the commit.</param>
    Task NudgeAsync(LotseDb db, ConversationRow row, Instant now, CancellationToken cancellationToken);
}
