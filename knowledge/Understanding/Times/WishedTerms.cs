namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>What remains to be wished for once the forbidden days are taken out.</summary>
internal static class WishedTerms
{
    /// <summary>The wished days with all times that may hold for them; forbidden limits are turned round: "nicht vor 10" is "ab 10".</summary>
    public static IReadOnlyList<Term> Of(IReadOnlyList<Term> terms)
    {
        var daysForbidden = terms.Where(term => term is { IsDay: true, IsForbidden: true }).Select(term => term.Negation).ToHashSet();
        var wished = terms.Where(term => !term.IsForbidden || !daysForbidden.Contains(term.Negation)).Select(TurnRound).ToList();
        return wished.Exists(term => term.IsDay) ? wished : [.. SameDay(terms, wished), .. wished];
    }

    private static Term TurnRound(Term term) =>
        term is { IsForbidden: true, Time: HourTerm { Opposite: { } opposite } } ? term with { Time = opposite, Negation = null } : term;

    // "Montag vormittag kann ich nicht, nachmittags geht" is Monday afternoon.
    private static IEnumerable<Term> SameDay(IReadOnlyList<Term> terms, List<Term> wished)
    {
        var day = terms.LastOrDefault(term => term is { IsDay: true, IsForbidden: true });
        bool isPartForbidden = day is not null && terms.Any(term => !term.IsDay && term.Negation == day.Negation);
        return isPartForbidden && wished.Exists(term => term.Start > day!.Start && !term.IsForbidden) ? [day! with { Negation = null }] : [];
    }
}
