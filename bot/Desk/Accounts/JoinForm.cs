namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>What somebody types who makes an account with a link.</summary>
public sealed record JoinForm
{
    public string? Name { get; init; }

    public string? Email { get; init; }

    public string? Password { get; init; }
}
