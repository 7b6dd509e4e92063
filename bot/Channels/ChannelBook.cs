using NodaTime;
using ThinkaLotse.Bot.Outbox;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Bot.Turns;
using ThinkaLotse.Dialogs.Engine;

namespace ThinkaLotse.Bot.Channels;

/// <summary>The channels that are on, and what each needs when something was said.</summary>
public sealed class ChannelBook(IEnumerable<ChannelTraits> channels)
{
    private readonly Dictionary<string, ChannelTraits> _channels = channels.ToDictionary(channel => channel.Id, StringComparer.Ordinal);

    /// <summary>What is known of a channel; one that is switched off now keeps its conversations, and nothing is sent there.</summary>
    public ChannelTraits Of(string channel) => _channels.GetValueOrDefault(channel) ?? new ChannelTraits(channel, IsPushed: false, Room.Foreign);

    /// <summary>Puts what a turn said into the outbox, where the channel has to send it.</summary>
    public void Push(LotseDb db, ConversationRow row, IReadOnlyList<TranscriptLine> lines, Instant now)
    {
        if (!Of(row.Channel).IsPushed || row.Unreachable is not null)
        {
            return;
        }

        db.Outbox.AddRange(lines.Where(line => line.From != Speaker.Resident).Select(line => new OutboxEntry
        {
            Carrier = row.Channel,
            Lane = row.Id.ToString("N"),
            ConversationId = row.Id,
            Sequence = line.Sequence,
            Turn = line.Turn,
            CreatedAt = now,
        }));
    }
}
