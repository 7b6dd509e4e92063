namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>How a test's Bot API behaves where the real one has its own ideas of time and amount.</summary>
internal sealed record BotApiSettings
{
    /// <summary>Dates messages, ages updates and callback queries, and counts limits. How long a poll or a retry waits is always real time.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public SendLimits Limits { get; init; } = SendLimits.Real;

    /// <summary>Wait before a refused webhook delivery is tried again; doubles up to <see cref="WebhookLongestWait"/>.</summary>
    public TimeSpan WebhookFirstWait { get; init; } = TimeSpan.FromMilliseconds(100);

    public TimeSpan WebhookLongestWait { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How long a webhook may take to answer.</summary>
    public TimeSpan WebhookPatience { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a callback query can be answered.</summary>
    public TimeSpan CallbackLifetime { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>How long an update waits for its bot.</summary>
    public TimeSpan UpdateLifetime { get; init; } = TimeSpan.FromHours(24);

    /// <summary>How long bots may delete messages of their own; others' in private chats too.</summary>
    public TimeSpan DeletionLimit { get; init; } = TimeSpan.FromHours(48);
}
