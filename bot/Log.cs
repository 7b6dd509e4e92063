namespace ThinkaLotse.Bot;

/// <summary>Every log message of the product: ids and counts, never words, names or numbers of people.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Error, "A commit of {Count} pieces of work failed; none of them is stored.")]
    public static partial void CommitFailed(ILogger logger, Exception failure, int count);

    [LoggerMessage(2, LogLevel.Error, "A turn failed (incident {Incident}); the resident got the apology with the emergency numbers.")]
    public static partial void TurnFailed(ILogger logger, Exception failure, string incident);

    [LoggerMessage(3, LogLevel.Error, "The outbox of {Carrier} ran into trouble; it goes on.")]
    public static partial void OutboxFailed(ILogger logger, Exception failure, string carrier);

    [LoggerMessage(4, LogLevel.Error, "The other side of {Carrier} refused entry {Entry} for good; it is left out.")]
    public static partial void OutboxRefused(ILogger logger, string carrier, long entry);

    [LoggerMessage(5, LogLevel.Warning, "A lane of {Carrier} was given up ({Why}); the desk shows it.")]
    public static partial void OutboxGaveUp(ILogger logger, string carrier, string why);

    [LoggerMessage(20, LogLevel.Warning, "Telegram can't be reached ({Why}); it is tried again in {Seconds} seconds.")]
    public static partial void TelegramAway(ILogger logger, string why, double seconds);

    [LoggerMessage(21, LogLevel.Error, "Another program fetches the messages of this Telegram bot. Only one may: end the other one, or give this one a token of its own.")]
    public static partial void TelegramSecondPoller(ILogger logger);

    [LoggerMessage(22, LogLevel.Error, "Telegram no longer takes the token. Write the one that BotFather shows into the setting Telegram:Token and start again.")]
    public static partial void TelegramTokenRefused(ILogger logger);

    [LoggerMessage(23, LogLevel.Error, "A Telegram update ({Update}) could not be dealt with and was left out after three tries.")]
    public static partial void TelegramUpdateFailed(ILogger logger, Exception failure, int update);

    [LoggerMessage(24, LogLevel.Error, "Telegram refused the formatting of a message; it goes out as plain text.")]
    public static partial void TelegramFormatRefused(ILogger logger);

    [LoggerMessage(25, LogLevel.Error, "Reminding of appointments, or bringing up requests that wait, failed; it is tried again in a minute.")]
    public static partial void TicketJobFailed(ILogger logger, Exception failure);

    [LoggerMessage(26, LogLevel.Error, "The mail server refused the account. Check the settings Mail:User and Mail:Password and start again.")]
    public static partial void MailPasswordRefused(ILogger logger);

    [LoggerMessage(27, LogLevel.Warning, "The mail server can't be reached ({Why}); mails wait and are tried again.")]
    public static partial void MailServerAway(ILogger logger, string why);

    [LoggerMessage(30, LogLevel.Warning, "A sign-in by way of OpenId:Authority failed ({Why}).")]
    public static partial void OpenIdFailed(ILogger logger, string why);

    [LoggerMessage(10, LogLevel.Information, "Retention deleted {Tickets} tickets and {Conversations} conversations whose time was over.")]
    public static partial void RetentionRan(ILogger logger, int tickets, int conversations);

    [LoggerMessage(11, LogLevel.Error, "Retention failed; it runs again tomorrow.")]
    public static partial void RetentionFailed(ILogger logger, Exception failure);
}
