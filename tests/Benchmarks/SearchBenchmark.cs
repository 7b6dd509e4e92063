using System.Diagnostics;
using NodaTime;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Services;
using ThinkaLotse.Knowledge.Understanding;

namespace ThinkaLotse.Benchmarks;

/// <summary>Searching the directory: our ranking against SQLite's full-text search on the same queries, and how it grows with the number of services.</summary>
internal static class SearchBenchmark
{
    private const int Rounds = 10;
    private static readonly LocalDateTime s_now = new(2026, 11, 23, 10, 15);

    public static void Run()
    {
        string content = Path.Combine(AppContext.BaseDirectory, "Content");
        var knowledge = KnowledgeBase.Load(content);
        var reader = UtteranceReader.Load(content, knowledge.Places.Find);
        var queries = YamlRecord.LoadList(Path.Combine(AppContext.BaseDirectory, "queries.yaml"))
            .Select(record => (Query: record.Required("query").Value, Place: record.Optional("place")?.Value, Topics: record.Strings("topics"))).ToList();
        var own = new DirectorySearch(reader, new ServiceSearch(knowledge), knowledge.Places);
        using var fullText = new FullTextSearch(knowledge);

        var baseline = new Sample($"SQLite FTS5, {knowledge.Services.Count} services");
        var search = new Sample("directory search with understanding");
        int right = 0;
        int rightFullText = 0;
        for (int round = 0; round < Rounds; round++)
        {
            foreach (var (query, place, topics) in queries)
            {
                long start = Stopwatch.GetTimestamp();
                var found = fullText.Find(query);
                Take(round, baseline, start);
                start = Stopwatch.GetTimestamp();
                var hits = own.Find(query, place, s_now, 3);
                Take(round, search, start);
                rightFullText += round == 0 && found.Take(3).Any(service => service.Topics.Intersect(topics).Any()) ? 1 : 0;
                right += round == 0 && hits.Any(hit => hit.Service.Topics.Intersect(topics).Any()) ? 1 : 0;
            }
        }

        baseline.Print(null);
        search.Print(baseline);
        Console.WriteLine($"| right kind of service among the first three of {queries.Count} queries | ours {100.0 * right / queries.Count:0.0} % | FTS5 {100.0 * rightFullText / queries.Count:0.0} % | |");
        Rank(knowledge, queries.ConvertAll(query => new ServiceQuery([query.Topics[0]], query.Query, knowledge.Places.Find(query.Place ?? query.Query))), baseline);
    }

    /// <summary>The ranking alone, over 100 and over 10,000 services.</summary>
    private static void Rank(KnowledgeBase knowledge, IReadOnlyList<ServiceQuery> queries, Sample baseline)
    {
        foreach (int count in new[] { 100, 10_000 })
        {
            var ranking = new Sample($"ranking alone, {count} services");
            var search = new ServiceSearch(Generated(knowledge, count), knowledge.Places);
            for (int round = 0; round < Rounds; round++)
            {
                foreach (var query in queries)
                {
                    long start = Stopwatch.GetTimestamp();
                    _ = search.Find(query);
                    Take(round, ranking, start);
                }
            }

            ranking.Print(baseline);
        }
    }

    /// <summary>Real services over and over, with the words of their descriptions in another order.</summary>
    private static List<Service> Generated(KnowledgeBase knowledge, int count)
    {
        var random = new Random(1);
        var shown = knowledge.Services.Where(service => service is { IsShownToResidents: true, IsEmergencyNumber: false }).ToList();
        return [.. Enumerable.Range(0, count).Select(number =>
        {
            var service = shown[number % shown.Count];
            string[] words = service.Description.Split(' ');
            random.Shuffle(words);
            return service with { Id = $"{service.Id}-{number}", Name = $"{service.Name} {number}", Description = string.Join(' ', words) };
        })];
    }

    private static void Take(int round, Sample sample, long start)
    {
        if (round > 1)
        {
            sample.Add(Stopwatch.GetElapsedTime(start));
        }
    }
}
