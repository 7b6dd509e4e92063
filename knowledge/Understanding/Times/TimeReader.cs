using NodaTime;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Reads from a resident's message when an appointment would suit: words become tokens, tokens statements about days and hours, these plans, and plans windows.</summary>
public static class TimeReader
{
    /// <summary>What the message says about time.</summary>
    /// <param name="text">As the resident wrote or dictated it.</param>
    /// <param name="now">Wall-clock time of Europe/Berlin.</param>
    public static TimeWish Read(string text, LocalDateTime now)
    {
        ArgumentNullException.ThrowIfNull(text);
        var line = TimeTokens.Of(OthersPresence.AsExclusion(text));
        var row = new PieceRow(line, PieceReader.Read(line));
        var terms = TermList.Of(row);
        SharedAdjectives.Share(terms);
        SharedPeriods.Share(terms);
        SharedWeeks.Share(terms);
        SharedMonths.Share(terms);
        terms = WishedTerms.TurnRound(terms);

        var exclusions = Exclusion.Of(terms);
        var plans = DayPlans.Of(WishedTerms.Of(terms));
        if (plans.Count == 0 && exclusions.Count == 0)
        {
            return Openness.IsStated(row) ? new TimeWish(TimeWishKind.Any, []) : TimeWish.None;
        }

        var calendar = new WindowCalendar(now, exclusions);
        foreach (var plan in plans.DefaultIfEmpty(new DayPlan([], [])))
        {
            calendar.Enter(plan);
        }

        return calendar.Wish;
    }
}
