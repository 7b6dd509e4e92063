namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>What became of using a link.</summary>
internal abstract record JoinOutcome
{
    private JoinOutcome()
    {
    }

    /// <summary>The account exists with the typed password, and its owner is signed in.</summary>
    public sealed record Joined : JoinOutcome;

    /// <summary>Something has to be typed differently; the link is still good.</summary>
    /// <param name="Errors">Codes; the words stand in AccountErrors.razor.</param>
    public sealed record Refused(IReadOnlyList<string> Errors) : JoinOutcome;

    /// <summary>The link was used or its time is over.</summary>
    public sealed record LinkOver : JoinOutcome;
}
