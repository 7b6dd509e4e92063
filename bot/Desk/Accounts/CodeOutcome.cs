namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>What became of a typed code.</summary>
public enum CodeOutcome
{
    /// <summary>From the app.</summary>
    Good,

    /// <summary>From the paper; it is used up.</summary>
    GoodRecovery,

    /// <summary>It does not fit, or was used before.</summary>
    Wrong,

    /// <summary>Too many wrong ones; no code is looked at for a while.</summary>
    Paused,

    /// <summary>The password was typed too long ago, or the account was closed meanwhile.</summary>
    Over,
}
