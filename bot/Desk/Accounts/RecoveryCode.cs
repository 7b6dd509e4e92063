namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>A code on paper that stands in once for the app.</summary>
public sealed class RecoveryCode
{
    public int Id { get; init; }

    public required string CounsellorId { get; init; }

    public required string CodeHash { get; init; }
}
