namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>What an account may do at the desk; it may have several roles.</summary>
[Flags]
public enum DeskRoles
{
    None = 0,

    /// <summary>Works on requests and writes in the chat.</summary>
    Counsellor = 1,

    /// <summary>Keeps the directory of services.</summary>
    Curator = 2,

    /// <summary>Invites and helps colleagues, closes accounts; may do everything else, too.</summary>
    Admin = 4,

    All = Counsellor | Curator | Admin,
}
