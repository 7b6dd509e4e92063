namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>How far somebody came who wants to sign in.</summary>
public enum SignInOutcome
{
    /// <summary>Not why, so that nobody learns which addresses have an account.</summary>
    Failed,

    SignedIn,

    /// <summary>The first half was right; the code from the app is still to come.</summary>
    CodeNeeded,
}
