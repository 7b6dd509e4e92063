namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>Who needs a second factor. Everybody may have one.</summary>
public enum SecondFactorRule
{
    Admins,
    Everyone,
    Nobody,
}
