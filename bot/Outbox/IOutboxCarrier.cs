namespace ThinkaLotse.Bot.Outbox;

/// <summary>Carries entries of the outbox to where they belong.</summary>
public interface IOutboxCarrier
{
    /// <summary>As in <see cref="OutboxEntry.Carrier"/>.</summary>
    string Id { get; }

    /// <summary>How many lanes it carries at a time.</summary>
    int LanesAtOnce { get; }

    /// <summary>Delivers the first message of a lane. Trouble on the way is an answer, not an exception.</summary>
    /// <param name="waiting">What waits in the lane, in order; at least one.</param>
    /// <param name="cancellationToken">The server stops.</param>
    Task<Delivery> DeliverAsync(IReadOnlyList<OutboxEntry> waiting, CancellationToken cancellationToken);

    /// <summary>Called in the transaction that takes delivered entries out, when nothing waits in the lane any more.</summary>
    Task LaneEmptyAsync(Storage.LotseDb db, string lane, CancellationToken cancellationToken);

    /// <summary>Called in the transaction that gives a lane up.</summary>
    Task GiveUpAsync(Storage.LotseDb db, string lane, string why, CancellationToken cancellationToken);
}
