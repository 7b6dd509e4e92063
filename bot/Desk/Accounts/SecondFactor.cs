using NodaTime;

namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>The app on a colleague's phone that shows a new code every half minute.</summary>
public sealed class SecondFactor
{
    public required string CounsellorId { get; init; }

    /// <summary>The sealed secret that the app shares; null until its owner has typed a first code.</summary>
    public byte[]? Secret { get; set; }

    /// <summary>The sealed secret of an app that is being set up; null otherwise.</summary>
    public byte[]? Pending { get; set; }

    /// <summary>The half minute of the latest code that was accepted; neither it nor an earlier one is accepted again.</summary>
    public long LastStep { get; set; }

    /// <summary>Wrong codes since the last good one.</summary>
    public int Failures { get; set; }

    /// <summary>Until when no code is looked at, after too many wrong ones.</summary>
    public Instant? PausedUntil { get; set; }
}
