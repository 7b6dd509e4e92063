using NodaTime;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Services;
using ThinkaLotse.Tests.Knowledge.Understanding;

namespace ThinkaLotse.Tests.Knowledge.Services;

/// <summary>The search by everyday words, measured on queries from which nothing learns.</summary>
public sealed class EverydaySearchTests
{
    private const double Wanted = 0.97;

    private static readonly LocalDateTime _now = new(2026, 11, 25, 10, 15);
    private static readonly DirectorySearch _search = new(Learnt.Reader, new ServiceSearch(RealContent.Knowledge), RealContent.Knowledge.Places);

    [Fact]
    public void RightKindOfService_IsAmongTheFirstThree_ForNearlyAllQueries()
    {
        var queries = YamlRecord.LoadList(Path.Combine(AppContext.BaseDirectory, "Knowledge", "Services", "everyday.yaml"));

        var missed = queries.Where(query => !IsRight(query)).Select(query => query.Required("query").Value).ToList();

        Assert.True(1 - ((double)missed.Count / queries.Count) >= Wanted, string.Join('\n', missed));
    }

    [Fact]
    public void VagueWords_BringTheBestServiceForEachMeaningFirst()
    {
        var finding = _search.Look("opa gestorben komme nicht klar", null, _now, 4);

        Assert.True(finding.Topics.Count > 2);
        Assert.Equal(4, finding.Matches.Select(match => match.Service.Topics[0]).Distinct().Count());
    }

    private static bool IsRight(YamlRecord query)
    {
        var (topics, services) = (query.Strings("topics"), query.Strings("services"));
        return _search.Find(query.Required("query").Value, null, _now, 3)
            .Any(match => match.Service.Id != ServiceSearch.OwnOffice && (services.Contains(match.Service.Id) || match.Service.Topics.Take(3).Intersect(topics).Any()));
    }
}
