using NodaTime;
using ThinkaLotse.Knowledge.Topics;
using ThinkaLotse.Knowledge.Understanding.Rules;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Urgent;

/// <summary>Finds the facts that make a concern urgent: a threatening eviction, a cut, a night without shelter, a deadline.</summary>
internal sealed class UrgencyReader(PhraseBook phrases)
{
    private const int NowDays = 2;
    private const int SoonDays = 31;

    public static IReadOnlyList<string> Meanings { get; } = [.. Enum.GetNames<UrgentFactKind>().Select(name => name.ToLowerInvariant())];

    /// <summary>At most one fact of each kind, the most urgent first.</summary>
    public IReadOnlyList<UrgentFact> Read(Utterance utterance, LocalDate today)
    {
        UrgentFactKind[] kinds = [.. phrases.Meanings(utterance).Select(means => Enum.Parse<UrgentFactKind>(means, ignoreCase: true)).Order()];
        if (kinds.Length == 0)
        {
            return [];
        }

        var day = NamedDay.Find(utterance, .., today);
        return [.. kinds.Select(kind => Fact(kind, day, today)).OfType<UrgentFact>().OrderByDescending(fact => fact.Urgency)];
    }

    private static UrgentFact? Fact(UrgentFactKind kind, LocalDate? day, LocalDate today)
    {
        bool isToday = kind is UrgentFactKind.NoShelter or UrgentFactKind.NoFood;
        if (isToday)
        {
            return new UrgentFact(kind, null, Urgency.Now);
        }

        if (day is null)
        {
            return new UrgentFact(kind, null, Urgency.Soon);
        }

        int days = Period.DaysBetween(today, day.Value);
        var urgency = days <= NowDays && kind != UrgentFactKind.Deadline ? Urgency.Now : days <= SoonDays || kind != UrgentFactKind.Deadline ? Urgency.Soon : Urgency.Normal;
        return new UrgentFact(kind, day, urgency);
    }
}
