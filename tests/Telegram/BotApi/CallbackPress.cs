namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>A pressed inline button and what the bot answered to it; until then the button shows a spinner.</summary>
internal sealed class CallbackPress(string id, string data, DateTimeOffset at)
{
    private readonly TaskCompletionSource _answered = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Id { get; } = id;

    public string Data { get; } = data;

    public DateTimeOffset At { get; } = at;

    public bool IsAnswered => _answered.Task.IsCompleted;

    /// <summary>The note that is shown; null for none.</summary>
    public string? Text { get; private set; }

    /// <summary>Whether the note has to be clicked away.</summary>
    public bool IsAlert { get; private set; }

    /// <summary>Waits for the answer.</summary>
    public Task AnsweredAsync(TimeSpan? patience = null) => _answered.Task.WaitAsync(patience ?? Chat.Patience);

    public void Answer(string? text, bool isAlert)
    {
        (Text, IsAlert) = (text, isAlert);
        _answered.TrySetResult();
    }
}
