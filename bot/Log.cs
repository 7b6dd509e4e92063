namespace ThinkaLotse.Bot;

/// <summary>Every log message of the product: ids and counts, never words, names or numbers of people.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Error, "A commit of {Count} pieces of work failed; none of them is stored.")]
    public static partial void CommitFailed(ILogger logger, Exception failure, int count);

    [LoggerMessage(2, LogLevel.Error, "A turn failed (incident {Incident}); the resident got the apology with the emergency numbers.")]
    public static partial void TurnFailed(ILogger logger, Exception failure, string incident);

    [LoggerMessage(10, LogLevel.Information, "Retention deleted {Tickets} tickets and {Conversations} conversations whose time was over.")]
    public static partial void RetentionRan(ILogger logger, int tickets, int conversations);

    [LoggerMessage(11, LogLevel.Error, "Retention failed; it runs again tomorrow.")]
    public static partial void RetentionFailed(ILogger logger, Exception failure);
}
