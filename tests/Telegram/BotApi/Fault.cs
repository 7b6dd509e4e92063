namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>What can go wrong with a request between a bot and Telegram.</summary>
internal abstract record Fault
{
    private Fault()
    {
    }

    /// <summary>502 with a page of HTML from whatever stands before the API.</summary>
    public sealed record BadGateway : Fault;

    /// <summary>500 as the API itself answers it.</summary>
    public sealed record InternalError : Fault;

    /// <summary>Nothing is done and nothing answered, until the client gives up or the fault is switched off (then the connection breaks).</summary>
    public sealed record Silence : Fault;

    /// <summary>The connection breaks before anything is done.</summary>
    public sealed record BrokenBefore : Fault;

    /// <summary>Everything is done, then the connection breaks without an answer.</summary>
    public sealed record LostAnswer : Fault;

    /// <summary>The answer trickles in byte by byte.</summary>
    public sealed record SlowBytes(TimeSpan EachByte) : Fault;

    /// <summary>429; the chat stays closed for that long.</summary>
    /// <param name="RetryAfter">In seconds.</param>
    public sealed record TooManyRequests(int RetryAfter) : Fault;
}
