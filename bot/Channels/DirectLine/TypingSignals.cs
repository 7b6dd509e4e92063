using ThinkaLotse.Bot.Turns;

namespace ThinkaLotse.Bot.Channels.DirectLine;

/// <summary>Tells a conversation's open streams that an answer takes a moment.</summary>
internal sealed class TypingSignals(TimeProvider clock)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(300);

    private readonly ChangeFeed _feed = new();

    /// <summary>Listens for the signals of one conversation.</summary>
    public ChangeFeed.Subscription Subscribe(Guid conversation) => _feed.Subscribe(conversation);

    /// <summary>Waits for a turn, and signals when it takes longer than 300 ms.</summary>
    public async Task<T> WaitAsync<T>(Guid conversation, Task<T> turn)
    {
        using var answered = new CancellationTokenSource();
        if (await Task.WhenAny(turn, Task.Delay(s_patience, clock, answered.Token)) != turn && !turn.IsCompleted)
        {
            _feed.Publish(conversation);
        }

        await answered.CancelAsync();
        return await turn;
    }
}
