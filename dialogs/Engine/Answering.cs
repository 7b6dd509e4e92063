using NodaTime;
using NodaTime.Text;
using System.Globalization;

namespace ThinkaLotse.Dialogs.Engine;

/// <summary>What may truthfully be said about when a person answers.</summary>
public static class Answering
{
    private static readonly LocalDateTimePattern s_pattern =
        LocalDateTimePattern.Create("dddd, d. MMMM, H:mm", CultureInfo.GetCultureInfo("de-DE"));

    /// <summary>One sentence: somebody is there now, when the office opens next, or that the time is not known. Promises only what the operator's settings state.</summary>
    public static string When(Turn turn)
    {
        string promise = turn.Office.AnswersWithinDays is { } days ? " " + turn.Text("engine.promise", ("days", days.ToString(CultureInfo.InvariantCulture))) : "";
        return (turn.Office.IsOpenAt(turn.Now), turn.Office.NextOpening(turn.Now)) switch
        {
            (true, _) => turn.Text("engine.officeIsOpen") + promise,
            (false, { } next) => turn.Text("engine.officeOpens", ("when", Spoken(next))) + promise,
            _ => turn.Text("engine.officeHoursUnknown") + promise,
        };
    }

    /// <summary>"Dienstag, 24. November, 9:00 Uhr".</summary>
    public static string Spoken(LocalDateTime time) => s_pattern.Format(time) + " Uhr";
}
