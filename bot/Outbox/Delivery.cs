namespace ThinkaLotse.Bot.Outbox;

/// <summary>What became of an attempt to deliver: a closed set, read by one switch.</summary>
public abstract record Delivery
{
    private Delivery()
    {
    }

    /// <summary>These entries have arrived, from the first of the lane on.</summary>
    /// <param name="Count">How many.</param>
    /// <param name="Note">What the carrier notes in the transaction that takes them out, or null.</param>
    public sealed record Arrived(int Count, Func<Storage.LotseDb, CancellationToken, Task>? Note = null) : Delivery;

    /// <summary>One part of the first entries has arrived; more are to follow.</summary>
    /// <param name="Note">What the carrier notes in the transaction that counts it, or null.</param>
    public sealed record PartArrived(Func<Storage.LotseDb, CancellationToken, Task>? Note = null) : Delivery;

    /// <summary>This lane has to wait; others go on.</summary>
    public sealed record LaneWaits(TimeSpan After) : Delivery;

    /// <summary>The carrier as a whole has to wait: the other side is away, or asks for it.</summary>
    /// <param name="After">How long, or null: longer each time.</param>
    public sealed record CarrierWaits(TimeSpan? After) : Delivery;

    /// <summary>Nothing of this lane can ever arrive.</summary>
    /// <param name="Why">A word for the desk, such as "blocked".</param>
    public sealed record NeverArrives(string Why) : Delivery;

    /// <summary>The first entries are refused for good; later ones may arrive.</summary>
    /// <param name="Count">How many.</param>
    public sealed record Refused(int Count) : Delivery;
}
