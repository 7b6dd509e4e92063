#pragma warning disable CA1822
using ThinkaLotse.Knowledge.Places;
namespace ThinkaLotse.Knowledge.Services;
/// <summary>TEMP</summary>
public sealed class ServiceSearch(ThinkaLotse.Knowledge.Content.KnowledgeBase k) { public object K => k;  public IReadOnlyList<ServiceMatch> Find(ServiceQuery q) => []; }
/// <summary>TEMP</summary>
public sealed record ServiceQuery(IReadOnlyList<string> TopicIds, string Words, Place? Place, int Limit);
/// <summary>TEMP</summary>
public sealed record ServiceMatch(Service Service, double Score);
