using System.Collections.Concurrent;
using System.Threading.Channels;

namespace ThinkaLotse.Bot.Turns;

/// <summary>Tells open sockets and desks that something was stored; they read what it was from the database.</summary>
public sealed class ChangeFeed
{
    private readonly ConcurrentDictionary<Guid, Subscription> _subscriptions = new();

    /// <summary>Something of a conversation or its ticket was committed.</summary>
    public void Publish(Guid conversationId)
    {
        foreach (var subscription in _subscriptions.Values)
        {
            if (subscription.Conversation is null || subscription.Conversation == conversationId)
            {
                subscription.Writer.TryWrite(conversationId);
            }
        }
    }

    /// <summary>Listens to one conversation, or to all when null. Dispose it to stop. At most one change waits: readers take all that is new anyway.</summary>
    public Subscription Subscribe(Guid? conversation)
    {
        var subscription = new Subscription(this, conversation);
        _subscriptions[subscription.Id] = subscription;
        return subscription;
    }

    /// <summary>An open ear of the feed.</summary>
    public sealed class Subscription : IDisposable
    {
        private readonly ChangeFeed _feed;
        private readonly Channel<Guid> _channel = Channel.CreateBounded<Guid>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

        internal Subscription(ChangeFeed feed, Guid? conversation)
        {
            _feed = feed;
            Conversation = conversation;
        }

        /// <summary>A change is waiting: take it, then read the database.</summary>
        public ChannelReader<Guid> Changes => _channel.Reader;

        internal Guid Id { get; } = Guid.NewGuid();

        internal Guid? Conversation { get; }

        internal ChannelWriter<Guid> Writer => _channel.Writer;

        public void Dispose() => _feed._subscriptions.TryRemove(Id, out _);
    }
}
