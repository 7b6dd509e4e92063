using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace ThinkaLotse.Bot.Channels.DirectLine;

/// <summary>Tickets in stream addresses: good once and for one minute, because addresses end up in logs. Kept in memory; after a restart clients fetch a new one.</summary>
internal sealed class StreamTickets(TimeProvider clock)
{
    private static readonly TimeSpan s_goodFor = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, Ticket> _open = new();

    /// <summary>A new ticket for a conversation's stream.</summary>
    public string Issue(Guid conversation)
    {
        var now = clock.GetUtcNow();
        foreach (var (key, _) in _open.Where(entry => entry.Value.Expires <= now))
        {
            _open.TryRemove(key, out _);
        }

        string ticket = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(24));
        _open[ticket] = new Ticket(conversation, now + s_goodFor);
        return ticket;
    }

    /// <summary>Uses a ticket up; whether it was good for this conversation.</summary>
    public bool Redeem(string ticket, Guid conversation) =>
        _open.TryRemove(ticket, out var found) && found.Conversation == conversation && found.Expires > clock.GetUtcNow();

    private sealed record Ticket(Guid Conversation, DateTimeOffset Expires);
}
