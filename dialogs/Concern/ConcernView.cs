using ThinkaLotse.Dialogs.Engine;

namespace ThinkaLotse.Dialogs.Concern;

/// <summary>What the questions about the concern show: areas, topics of an area, likely topics, the topic's own question.</summary>
internal static class ConcernView
{
    /// <summary>The changing parts of a state's question.</summary>
    public static StateView Of(ConcernState state, Turn turn) => state switch
    {
        ConcernState.AskConcern => new StateView
        {
            Choices = [.. turn.Knowledge.Areas.Select(area => new Choice(area.Id, $"{area.Pictogram} {area.Title}"))],
        },
        ConcernState.AskTopic => new StateView
        {
            Values = new Dictionary<string, string> { ["area"] = turn.Knowledge.Areas.First(area => area.Id == turn.Slots.Area).Title },
            Choices = [.. turn.Knowledge.Topics.Where(topic => topic.AreaId == turn.Slots.Area).Select(topic => Choice(turn, topic.Id))],
        },
        ConcernState.AskWhich => new StateView { Choices = [.. turn.Slots.Candidates.Select(topic => Choice(turn, topic))] },
        ConcernState.AskUrgency => new StateView
        {
            Values = new Dictionary<string, string> { ["question"] = turn.Topic(turn.Slots.Concern!).UrgencyQuestion!.Text },
        },
        _ => StateView.Fixed,
    };

    private static Choice Choice(Turn turn, string topic)
    {
        var found = turn.Topic(topic);
        return new Choice(found.Id, $"{found.Pictogram} {found.Title}");
    }
}
