namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>A request that a bot made.</summary>
/// <param name="Status">Of the answer, also if that got lost; 0 if there was none.</param>
internal sealed record Request(DateTimeOffset At, string Method, int Status);
