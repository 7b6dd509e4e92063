using ThinkaLotse.Knowledge.Understanding;

namespace ThinkaLotse.Dialogs.Engine;

/// <summary>Whether the office may write first. Somebody else may read the screen: after violence or any danger, where nobody near may know, and where it is not clear that a call is safe, nothing goes out that was not asked for in that moment.</summary>
internal static class Reticence
{
    private const string Violence = "familie.gewalt";

    /// <summary>Whether a message that the resident does not wait for may go out.</summary>
    public static bool MayWriteUnasked(Turn turn) =>
        turn.Slots is { Crisis: null, Suspected: null, Discreet: false }
        && !turn.Slots.Concerns.Concat(turn.Slots.Settled).Contains(Violence)
        && (turn.Slots.Phone is null || turn.Slots.CallSafety == CallSafety.CallAndMessage)
        && turn.Slots.CallSafety is null or CallSafety.CallAndMessage;
}
