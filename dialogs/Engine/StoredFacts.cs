using System.Globalization;

namespace ThinkaLotse.Dialogs.Engine;

/// <summary>What is stored and for how long, as the operator has set it.</summary>
internal static class StoredFacts
{
    /// <summary>Says it.</summary>
    public static void Say(Turn turn) => turn.Say(
        "engine.stored",
        ("days", turn.Office.DaysWithoutTicket.ToString(CultureInfo.InvariantCulture)),
        ("closedDays", turn.Office.DaysAfterClosing.ToString(CultureInfo.InvariantCulture)));
}
