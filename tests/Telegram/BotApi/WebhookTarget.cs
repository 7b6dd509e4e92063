namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>Where a bot wants its updates to be brought.</summary>
/// <param name="Secret">Sent along as a header; "" for none.</param>
internal sealed record WebhookTarget(Uri Url, string Secret, int MostConnections);
