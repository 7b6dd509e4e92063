using System.Text;
using NodaTime;
using NodaTime.Text;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Curation;
using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Bot.Desk.Directory;

/// <summary>A service as a curator fills it in: one text for each field, lists with an entry a line.</summary>
public sealed class ServiceForm
{
    /// <summary>The key under which the form has the sources, an address and its date a line.</summary>
    private const string Sources = "sources";

    private static readonly LocalDatePattern s_germanDay = LocalDatePattern.CreateWithInvariantCulture("d.M.uuuu");

    private readonly Dictionary<string, string> _values;

    private ServiceForm(string id, string seen, int draft, Dictionary<string, string> values) => (Id, Seen, Draft, _values) = (id, seen, draft, values);

    /// <summary>The service's id; empty for a new one until it has been typed.</summary>
    public string Id { get; }

    /// <summary>The text from which the curator began.</summary>
    public string Seen { get; }

    /// <summary>The open draft that is changed further; 0 for none.</summary>
    public int Draft { get; }

    /// <summary>What stands in a field.</summary>
    public string this[string key] => _values.GetValueOrDefault(key, "");

    /// <summary>The entries of a list field.</summary>
    public IReadOnlyList<string> Lines(string key) => [.. this[key].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>An empty form.</summary>
    public static ServiceForm Empty { get; } = new("", "", 0, new(StringComparer.Ordinal) { ["id"] = "local.", ["audience"] = "residents", ["confidence"] = "medium", ["area_served"] = "Landkreis Sömmerda" });

    /// <summary>The form of a service that exists.</summary>
    /// <param name="service">As it is to be changed.</param>
    /// <param name="parent">The text from which an open draft began; null for a change that begins with the service.</param>
    /// <param name="draft">The open draft; 0 for none.</param>
    public static ServiceForm Of(Service service, string? parent = null, int draft = 0)
    {
        ArgumentNullException.ThrowIfNull(service);
        var values = ServiceField.All.ToDictionary(field => field.Name, field => string.Join('\n', field.Of(service)), StringComparer.Ordinal);
        values[Sources] = string.Join('\n', service.Sources.Select(source => $"{source.Url} | {source.Date}"));
        return new ServiceForm(service.Id, parent ?? ServiceWriter.Write(service), draft, values);
    }

    /// <summary>What was sent.</summary>
    /// <param name="id">The service's id, or null for a new one.</param>
    /// <param name="sent">The form's fields; topics come as "topic" for the first and "topics" for the others.</param>
    public static ServiceForm Sent(string? id, IFormCollection sent)
    {
        ArgumentNullException.ThrowIfNull(sent);
        var values = sent.Where(field => field.Key is not ("seen" or "draft" or "topic" or "topics")).ToDictionary(field => field.Key, field => field.Value.ToString().Replace("\r", "", StringComparison.Ordinal).Trim(), StringComparer.Ordinal);
        values["topics"] = string.Join('\n', sent["topic"].Concat(sent["topics"]).Where(topic => topic is { Length: > 0 }).Distinct());
        values["id"] = id ?? values.GetValueOrDefault("id", "");
        values["checked"] = Day(values.GetValueOrDefault("checked", ""));
        int draft = int.TryParse(sent["draft"], System.Globalization.CultureInfo.InvariantCulture, out int number) ? number : 0;
        return new ServiceForm(values["id"], sent["seen"].ToString().Replace("\r", "", StringComparison.Ordinal), draft, values);
    }

    /// <summary>The service, or the field that is wrong.</summary>
    /// <param name="knowledge">The topics that exist.</param>
    /// <param name="today">Local date.</param>
    public (Service? Service, string? WrongField) Read(KnowledgeBase knowledge, LocalDate today)
    {
        if (this["checked"].Length > 0 && LocalDatePattern.Iso.Parse(this["checked"]) is { Success: true, Value: var day } && day > today)
        {
            return (null, "checked");
        }

        string text = Text();
        try
        {
            return (ServiceText.Read(Id, text, knowledge), null);
        }
        catch (ContentException wrong)
        {
            return (null, FieldAt(text, wrong));
        }
    }

    private string Text()
    {
        var text = new StringBuilder();
        foreach (var (key, value) in _values.Where(field => field.Value.Length > 0 && ServiceFieldNames.All.Contains(field.Key)))
        {
            if (key == Sources)
            {
                text.Append("sources:\n");
                foreach (string line in Lines(key))
                {
                    string[] parts = line.Split('|', 2, StringSplitOptions.TrimEntries);
                    text.Append("  - url: ").Append(Quoted(parts[0])).Append("\n    date: ").Append(Quoted(parts.Length > 1 && parts[1].Length > 0 ? Day(parts[1]) : "undated")).Append('\n');
                }
            }
            else if (ServiceField.Find(key) is { IsList: true })
            {
                text.Append(key).Append(": [").AppendJoin(", ", Lines(key).Select(Quoted)).Append("]\n");
            }
            else
            {
                text.Append(key).Append(": ").Append(Quoted(value.Replace('\n', ' '))).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>23.11.2026 as the files have it.</summary>
    private static string Day(string text) => s_germanDay.Parse(text) is { Success: true, Value: var day } ? LocalDatePattern.Iso.Format(day) : text;

    /// <summary>The field in whose lines the finding lies; a finding of the whole names its field in quotes.</summary>
    private static string FieldAt(string text, ContentException wrong)
    {
        string? named = ServiceFieldNames.All.FirstOrDefault(key => wrong.Problem.Contains($"\"{key}\"", StringComparison.Ordinal));
        string? above = text.Split('\n').Take(wrong.Line).LastOrDefault(line => line.Length > 0 && line[0] != ' ')?.Split(':')[0];
        return named ?? above ?? "name";
    }

    private static string Quoted(string value) =>
        "\"" + value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\t", " ", StringComparison.Ordinal) + "\"";
}
