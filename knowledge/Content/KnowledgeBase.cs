#pragma warning disable CA1822
using ThinkaLotse.Knowledge.Places;
using ThinkaLotse.Knowledge.Services;
using ThinkaLotse.Knowledge.Topics;
namespace ThinkaLotse.Knowledge.Content;
/// <summary>TEMP</summary>
public sealed class KnowledgeBase
{
    public IReadOnlyList<Area> Areas { get; init; } = [];
    public IReadOnlyList<Topic> Topics { get; init; } = [];
    public IReadOnlyList<Service> Services { get; init; } = [];
    public IReadOnlyList<ForeignLanguage> Languages { get; init; } = [];
    public Topic Topic(string id) => Topics.First(t => t.Id == id);
    public Topic? FindTopic(string id) => Topics.FirstOrDefault(t => t.Id == id);
    public Service Service(string id) => Services.First(t => t.Id == id);
    public Place? FindPlace(string name) => null;
}
/// <summary>TEMP</summary>
public sealed record ForeignLanguage(string Code, string Text, string Button);
