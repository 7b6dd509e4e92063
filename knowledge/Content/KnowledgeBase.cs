#pragma warning disable CA1822
using ThinkaLotse.Knowledge.Languages;
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
    public Service? FindService(string id) => Services.First(t => t.Id == id);
 public static KnowledgeBase Load(string f) => new();
    public TmpPlaces Places { get; } = new();
}
/// <summary>TEMP</summary>
public sealed class TmpPlaces { public Place? Find(string t) => null; }
