namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>A message that a bot sent too early.</summary>
/// <param name="RetryAfter">The seconds that it was told to wait.</param>
/// <param name="IsImpatient">It had been told to wait and did not.</param>
internal sealed record Violation(DateTimeOffset At, long BotId, long ChatId, string Method, int RetryAfter, bool IsImpatient);
