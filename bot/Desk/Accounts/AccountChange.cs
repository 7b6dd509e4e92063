namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>What happened to an account; the words stand in AccountChangeWord.razor. Names are stored.</summary>
public enum AccountChange
{
    Made,
    RolesChanged,
    PasswordChanged,
    RecoveryLinkMade,
    Recovered,
    SecondFactorSet,
    SecondFactorRemoved,
    RecoveryCodeUsed,
    RecoveryCodesRenewed,
    SessionsEnded,
    OpenIdBound,
    Closed,
    Opened,
}
