using ThinkaLotse.Bot.Directory;
using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Bot.Channels.Telegram;

/// <summary>What stands in a poster's link behind "start=": a topic, a place, or both. Telegram allows letters, digits, "_" and "-".</summary>
internal sealed class StartPoints(KnowledgeBase knowledge)
{
    private const string PlaceMark = "ort-";

    /// <summary>The parameter for a topic and a place; either may be null.</summary>
    public static string Write(string? topic, string? place) => string.Join("--", new[] { topic?.Replace('.', '_'), place is null ? null : PlaceMark + PlaceSlug.Of(place) }.Where(part => part is not null));

    /// <summary>What a parameter means; what is not known means nothing.</summary>
    public Inbound.Opened Read(string parameter)
    {
        string? topic = null;
        string? place = null;
        foreach (string part in parameter.Split("--", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (part.StartsWith(PlaceMark, StringComparison.OrdinalIgnoreCase))
            {
                place ??= knowledge.Places.Places.FirstOrDefault(known => PlaceSlug.Of(known.Name).Equals(part[PlaceMark.Length..], StringComparison.OrdinalIgnoreCase))?.Name;
            }
            else
            {
                topic ??= knowledge.FindTopic(part.Replace('_', '.'))?.Id;
            }
        }

        return new Inbound.Opened(topic, place);
    }
}
