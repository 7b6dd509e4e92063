using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Knowledge.Places;
using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Dialogs.Services;

/// <summary>The services for the concern in work, a few at a time.</summary>
internal sealed class Suggestions(ServiceSearch search)
{
    /// <summary>As many as fit on a phone's screen without losing the question.</summary>
    private const int AtOnce = 3;
    private const int ShortestName = 5;

    /// <summary>Shows the next few services.</summary>
    public void Show(Turn turn)
    {
        var next = Next(turn, turn.Slots.Shown);
        string topic = turn.Topic(turn.Slots.Concern!).Title;
        turn.SayWith((next.Count, turn.Slots.Shown) switch { ( > 0, _) => "services.found", (_, 0) => "services.nothing", _ => "services.noMore" }, [.. next.Select(match => ServiceCard.Of(match, turn))], ("topic", topic));
        if (next.Count > 0)
        {
            turn.Do(new Effect.CountShown([.. next.Select(match => match.Service.Id)]));
        }
        else if (turn.Slots.Shown == 0)
        {
            CountGap(turn);
        }

        turn.Slots = turn.Slots with
        {
            Shown = turn.Slots.Shown + next.Count,
            Suggested = [.. turn.Slots.Suggested.Union(next.Select(match => match.Service.Id))],
        };
    }

    /// <summary>Nothing fitted: what is missing where is counted for those who plan help in the county.</summary>
    public static void CountGap(Turn turn)
    {
        if (turn.Slots.Concern is { } topic)
        {
            turn.Do(new Effect.CountGap(topic, turn.Slots.Home is { Length: > 0 } home ? turn.Knowledge.Places.Find(home)?.Municipality ?? "" : ""));
        }
    }

    /// <summary>The card of a suggested service that the words name, or null: "wann hat die Tafel offen?".</summary>
    public static Card? Named(Turn turn)
    {
        var words = turn.Heard.Text.ToLowerInvariant().Split([' ', '?', ',', '.', '!'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= ShortestName).ToList();
        var named = turn.Slots.Suggested.Reverse().Select(turn.Knowledge.FindService).OfType<Service>()
            .FirstOrDefault(service => words.Exists(word => service.Name.Contains(word, StringComparison.OrdinalIgnoreCase)));
        return named is null ? null : ServiceCard.Of(named, turn);
    }

    /// <summary>What the questions about services show.</summary>
    public StateView View(ServicesState state, Turn turn) => state switch
    {
        ServicesState.AskFit or ServicesState.AskInstead => new StateView { Without = HasMore(turn) ? [] : ["more"] },
        ServicesState.AskNext => Next(turn),
        _ => StateView.Fixed,
    };

    private static StateView Next(Turn turn) => new()
    {
        Choices = [.. turn.Slots.Concerns.Skip(1).Take(1).Select(topic =>
            new Choice("next", turn.Text("services.nextConcern", ("topic", turn.Topic(topic).Title))))],
    };

    private bool HasMore(Turn turn) => Next(turn, turn.Slots.Shown).Count > 0;

    private List<ServiceMatch> Next(Turn turn, int from) => [.. Find(turn).Skip(from).Take(AtOnce)];

    private IReadOnlyList<ServiceMatch> Find(Turn turn)
    {
        Place? home = turn.Slots.Home is { Length: > 0 } name ? turn.Knowledge.Places.Find(name) : null;
        return turn.Slots.Concern is { } topic ? search.Find(new ServiceQuery([topic], turn.Slots.ConcernWords, home, Limit: 12, turn.Now)) : [];
    }
}
