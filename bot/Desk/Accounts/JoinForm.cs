namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>What somebody types who makes an account with a link.</summary>
public sealed record JoinForm(string? Name, string? Email, string? Password);
