namespace ThinkaLotse.Tests.Telegram.Conversations;

/// <summary>The real time and some hours: what waits goes on at its usual pace.</summary>
internal sealed class ShiftedClock : TimeProvider
{
    private TimeSpan _shift;

    public void Advance(TimeSpan by) => _shift += by;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _shift;
}
