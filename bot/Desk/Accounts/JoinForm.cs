namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>What somebody types who uses a link; name and e-mail only for a new account.</summary>
public sealed record JoinForm
{
    public string? Name { get; init; }

    public string? Email { get; init; }

    public string? Password { get; init; }
}
