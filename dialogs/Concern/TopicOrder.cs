using System.Globalization;
using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Knowledge.Topics;
using ThinkaLotse.Knowledge.Understanding;

namespace ThinkaLotse.Dialogs.Concern;

/// <summary>Several concerns of one message, the most urgent first.</summary>
internal static class TopicOrder
{
    /// <summary>Violence at home is worked through first even when nothing in the words is dated.</summary>
    private const string Violence = "familie.gewalt";

    /// <summary>By what the words say is urgent, then by how urgent the topic can become, then as understood.</summary>
    public static IReadOnlyList<string> MostUrgentFirst(Turn turn, IReadOnlyList<string> topics) =>
        [.. topics.OrderByDescending(topic => Named(turn, topic)).ThenByDescending(topic => CanBecome(turn, topic))];

    /// <summary>"1. Miete, 2. Schulden".</summary>
    public static string Spoken(Turn turn, IReadOnlyList<string> topics) =>
        string.Join('\n', topics.Select((topic, index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1}. {turn.Topic(topic).Title}")));

    /// <summary>A fact in the words makes the topic urgent, and so leaves no doubt that it is meant.</summary>
    public static bool IsUrgent(Turn turn, string topic) => turn.Heard.UrgentFacts.Any(fact => Belongs(fact.Kind, topic));

    private static Urgency Named(Turn turn, string topic) =>
        topic == Violence
            ? Urgency.Now
            : turn.Heard.UrgentFacts.Where(fact => Belongs(fact.Kind, topic)).Select(fact => fact.Urgency).DefaultIfEmpty().Max();

    private static Urgency CanBecome(Turn turn, string topic) =>
        turn.Topic(topic).UrgencyQuestion?.WhenYes ?? Urgency.Normal;

    /// <summary>The topics of the urgent facts in the words: they are meant, whatever else is.</summary>
    public static IEnumerable<string> Urgent(Turn turn) => turn.Heard.UrgentFacts
        .Select(fact => turn.Knowledge.Topics.FirstOrDefault(topic => Belongs(fact.Kind, topic.Id))?.Id)
        .OfType<string>();

    private static bool Belongs(UrgentFactKind kind, string topic) => kind switch
    {
        UrgentFactKind.Eviction => topic == "wohnen.miete",
        UrgentFactKind.EnergyCut => topic == "geld.energie",
        UrgentFactKind.NoShelter => topic == "wohnen.obdachlos",
        UrgentFactKind.NoFood => topic == "alltag.versorgung",
        _ => false,
    };
}
