namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>A fault that is switched on; disposing of it switches it off.</summary>
internal sealed class ActiveFault(Fault fault, int? times, IReadOnlyList<string> methods) : IDisposable
{
    private readonly TaskCompletionSource _off = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _hits;

    public Fault Fault { get; } = fault;

    /// <summary>How many requests it has struck.</summary>
    public int Hits => Math.Min(Volatile.Read(ref _hits), times ?? int.MaxValue);

    /// <summary>Ends when it is switched off.</summary>
    public Task Off => _off.Task;

    public void Dispose() => _off.TrySetResult();

    /// <summary>Whether it strikes this request.</summary>
    public bool Strikes(string method) =>
        !_off.Task.IsCompleted
        && (methods.Count == 0 || methods.Contains(method, StringComparer.OrdinalIgnoreCase))
        && (times is null ? Interlocked.Increment(ref _hits) > 0 : Interlocked.Increment(ref _hits) <= times);
}
