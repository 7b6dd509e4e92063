namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>What a bot was shown to be doing, such as "typing".</summary>
internal sealed record SeenAction(string Action, DateTimeOffset At);
