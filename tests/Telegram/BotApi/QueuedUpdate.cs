namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>One update as it goes over the wire.</summary>
/// <param name="Lane">The chat.</param>
/// <param name="OutOfTurn">Delivered once more, or in an order of the test's own: an offset that lies behind it does not hide it.</param>
internal sealed record QueuedUpdate(int Id, long Lane, string Json, DateTimeOffset ExpiresAt, bool OutOfTurn)
{
    public bool IsDelivered { get; set; }
}
