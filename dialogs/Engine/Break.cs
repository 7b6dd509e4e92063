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
        bool lapsed = DropLapsedTimes(turn);
        bool isLong = lastHeard is { } before && turn.Inputs.Now - before > Long;
        if (isLong && Stage.IsWorthResuming(turn))
        {
            turn.Conversation = turn.Conversation with { Held = turn.Heard.Text };
            stage.Begin(turn, "resume");
            return true;
        }

        if (lapsed && turn.Conversation.Top?.Dialog == "appointment")
        {
            turn.Say("appointment.timesLapsed");
        }

        return false;
    }

    private static bool DropLapsedTimes(Turn turn)
    {
        if (turn.Slots.Times is not { Kind: TimeWishKind.Windows } times)
        {
            return false;
        }

        var coming = times.Windows.Where(window => window.To > turn.Now).ToList();
        if (coming.Count == times.Windows.Count)
        {
            return false;
        }

        turn.Slots = turn.Slots with { Times = coming.Count > 0 ? times with { Windows = coming } : null };
        return coming.Count == 0;
    }
}
