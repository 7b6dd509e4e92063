using NodaTime;
using ThinkaLotse.Knowledge.Understanding;

namespace ThinkaLotse.Dialogs.Engine;

/// <summary>Coming back after a break: the bot says where they were, and a wished time that has passed is dropped, so that it is asked again.</summary>
internal static class Break
{
    /// <summary>After this long the bot says where they were.</summary>
    public static readonly Duration Long = Duration.FromHours(20);

    /// <summary>Drops lapsed times; after a long break puts the question whether to go on before everything else. True when that question was asked.</summary>
    public static bool Notice(Turn turn, Stage stage, Instant? lastHeard)
    {
        DropLapsedTimes(turn);
        bool isLong = lastHeard is { } before && turn.Inputs.Now - before > Long;
        if (!isLong || !Stage.IsWorthResuming(turn))
        {
            return false;
        }

        turn.Conversation = turn.Conversation with { Held = turn.Heard.Text };
        stage.Begin(turn, "resume");
        return true;
    }

    private static void DropLapsedTimes(Turn turn)
    {
        if (turn.Slots.Times is not { Kind: TimeWishKind.Windows } times)
        {
            return;
        }

        var coming = times.Windows.Where(window => window.To > turn.Now).ToList();
        if (coming.Count == times.Windows.Count)
        {
            return;
        }

        turn.Slots = coming.Count > 0
            ? turn.Slots with { Times = times with { Windows = coming } }
            : turn.Slots with { Times = null, TimesLapsed = true };
    }
}
