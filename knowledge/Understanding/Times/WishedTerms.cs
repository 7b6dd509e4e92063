namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>What remains to be wished for once the forbidden days are taken out.</summary>
internal static class WishedTerms
{
    /// <summary>All terms, forbidden limits turned round: "nicht vor 10" is "ab 10", "nicht vor Mittwoch" is "ab Mittwoch".</summary>
    public static List<Term> TurnRound(IReadOnlyList<Term> terms)
    {
        var daysForbidden = terms.Where(term => term is { IsForbidden: true, Day: not null and not OpenEndedReference { Opposite: not null } }).Select(term => term.Negation).ToHashSet();
        return [.. terms.Select(term => daysForbidden.Contains(term.Negation) ? term : TurnRound(term))];
    }

    /// <summary>The wished days with all times that may hold for them.</summary>
    public static IReadOnlyList<Term> Of(IReadOnlyList<Term> terms)
    {
        var daysForbidden = terms.Where(term => term is { IsDay: true, IsForbidden: true }).Select(term => term.Negation).ToHashSet();
        var wished = terms.Where(term => !term.IsForbidden || !daysForbidden.Contains(term.Negation)).ToList();
        return wished.Exists(term => term.IsDay) ? wished : [.. SameDay(terms, wished), .. wished];
    }

    private static Term TurnRound(Term term) => term switch
    {
        { IsForbidden: true, Time: HourTerm { Opposite: { } opposite } } => term with { Time = opposite, Negation = null },
        { IsForbidden: true, Day: OpenEndedReference { Opposite: { } opposite } } => term with { Day = opposite, Negation = null },
        _ => term,
    };

    // "Montag vormittag kann ich nicht, nachmittags geht" is Monday afternoon.
    private static IEnumerable<Term> SameDay(IReadOnlyList<Term> terms, List<Term> wished)
    {
        var day = terms.LastOrDefault(term => term is { IsDay: true, IsForbidden: true });
        bool isPartForbidden = day is not null && terms.Any(term => !term.IsDay && term.Negation == day.Negation);
        return isPartForbidden && wished.Exists(term => term.Start > day!.Start && !term.IsForbidden) ? [day! with { Negation = null }] : [];
    }
}
