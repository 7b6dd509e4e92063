namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>How much a bot may send before it is told to wait.</summary>
internal sealed record SendLimits
{
    /// <summary>The limits that Telegram publishes.</summary>
    public static SendLimits Real { get; } = new();

    /// <summary>For tests in which limits play no part.</summary>
    public static SendLimits None { get; } = new() { PerSecond = int.MaxValue, PrivatePerSecond = int.MaxValue, GroupPerMinute = int.MaxValue };

    /// <summary>Messages of a bot a second, over all chats.</summary>
    public int PerSecond { get; init; } = 30;

    /// <summary>Messages a second in one private chat.</summary>
    public int PrivatePerSecond { get; init; } = 1;

    /// <summary>Messages that a private chat takes at once on top, as long as the average is kept.</summary>
    public int PrivateBurst { get; init; }

    /// <summary>Messages a minute in one group.</summary>
    public int GroupPerMinute { get; init; } = 20;
}
