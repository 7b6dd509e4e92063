using Microsoft.Data.Sqlite;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Benchmarks;

/// <summary>The directory in SQLite's full-text search: names, descriptions, titles and keywords of the topics; beginnings of words count, bm25 ranks.</summary>
internal sealed class FullTextSearch : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly KnowledgeBase _knowledge;

    public FullTextSearch(KnowledgeBase knowledge)
    {
        _knowledge = knowledge;
        _connection.Open();
        Execute("CREATE VIRTUAL TABLE services USING fts5(id UNINDEXED, name, description, topics, place, tokenize='unicode61 remove_diacritics 2')");
        foreach (var service in knowledge.Services.Where(service => service is { IsShownToResidents: true, IsEmergencyNumber: false }))
        {
            var topics = service.Topics.Select(knowledge.FindTopic).OfType<Knowledge.Topics.Topic>();
            using var insert = _connection.CreateCommand();
            insert.CommandText = "INSERT INTO services VALUES ($id, $name, $description, $topics, $place)";
            insert.Parameters.AddWithValue("$id", service.Id);
            insert.Parameters.AddWithValue("$name", service.Name);
            insert.Parameters.AddWithValue("$description", service.Description);
            insert.Parameters.AddWithValue("$topics", string.Join(' ', topics.SelectMany(topic => topic.Keywords.Append(topic.Title))));
            insert.Parameters.AddWithValue("$place", $"{service.City} {service.AreaServed}");
            insert.ExecuteNonQuery();
        }
    }

    public List<Service> Find(string query)
    {
        string[] words = query.Split([' ', ',', '.', '?', '!', '-', '/'], StringSplitOptions.RemoveEmptyEntries);
        using var select = _connection.CreateCommand();
        select.CommandText = "SELECT id FROM services WHERE services MATCH $words ORDER BY bm25(services) LIMIT 10";
        select.Parameters.AddWithValue("$words", string.Join(" OR ", words.Select(word => $"\"{word.Replace("\"", "", StringComparison.Ordinal)}\"*")));
        using var reader = select.ExecuteReader();
        var found = new List<Service>();
        while (reader.Read())
        {
            found.Add(_knowledge.FindService(reader.GetString(0))!);
        }

        return found;
    }

    public void Dispose() => _connection.Dispose();

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
