using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime.Text;
using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Bot.Desk.Directory;

/// <summary>The lines of a field as a curator reads them: without the signs of the file around them, and in the words of the form.</summary>
public static partial class FieldWords
{
    private const string SourceBegins = "- url: ";
    private const string SourceDate = "date: ";
    private const string Undated = "undated";

    private static readonly CultureInfo s_german = CultureInfo.GetCultureInfo("de-DE");

    /// <summary>For reading only.</summary>
    /// <param name="lines">As <see cref="ThinkaLotse.Knowledge.Curation.ServiceFields"/> gives them.</param>
    /// <param name="knowledge">The topics, for their titles.</param>
    public static string Of(string lines, KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(knowledge);
        int colon = lines.IndexOf(':', StringComparison.Ordinal);
        string value = lines[(colon + 1)..].Trim();
        return lines[..Math.Max(0, colon)] switch
        {
            "sources" => Sources(value),
            "topics" => string.Join(", ", Plain(value).Split(", ").Select(id => knowledge.FindTopic(id)?.Title ?? id)),
            "audience" => AudienceOf(value),
            "confidence" => ConfidenceOf(value),
            "checked" when LocalDatePattern.Iso.Parse(Plain(value)) is { Success: true, Value: var day } => day.ToString("d. MMMM uuuu", s_german),
            _ => Plain(value),
        };
    }

    /// <summary>For whom a service is, in the words of the form.</summary>
    public static string AudienceOf(string value) => value == "professionals" ? "nur für Fachleute" : "für Ratsuchende";

    /// <summary>How sure the facts are, in the words of the form.</summary>
    public static string ConfidenceOf(string value) => value switch
    {
        "high" => "bestätigt",
        "medium" => "unbestätigt",
        _ => "zu unsicher",
    };

    /// <summary>The date of a source; pages without one are "undated" in the files.</summary>
    public static string DateOf(string date) => date.StartsWith(Undated, StringComparison.Ordinal) ? "ohne Datum" + date[Undated.Length..] : date;

    private static string Plain(string value)
    {
        if (value.StartsWith(">-", StringComparison.Ordinal))
        {
            return string.Join(' ', value[2..].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        }

        return value is ['[', .. var entries, ']'] ? string.Join(", ", Entry().Matches(entries).Select(entry => Unquoted(entry.Value))) : Unquoted(value);
    }

    private static string Unquoted(string value) => value is ['"', .. var text, '"'] ? Escaped().Replace(text, sign => sign.Groups[1].Value is "n" or "t" ? " " : sign.Groups[1].Value) : value;

    /// <summary>"www.example.de (2026-11)", one after the other.</summary>
    private static string Sources(string value)
    {
        var told = value.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => line switch
        {
            _ when line.StartsWith(SourceBegins, StringComparison.Ordinal) => "; " + Plain(line[SourceBegins.Length..]),
            _ when line.StartsWith(SourceDate, StringComparison.Ordinal) => $" ({DateOf(Plain(line[SourceDate.Length..]))})",
            _ => line,
        });
        return string.Concat(told).TrimStart(';', ' ');
    }

    /// <summary>An entry of a list, in quotes where it holds a comma or another sign.</summary>
    [GeneratedRegex("""(?:[^",\s][^,]*|"(?:[^"\\]|\\.)*")""")]
    private static partial Regex Entry();

    [GeneratedRegex("""\\(.)""")]
    private static partial Regex Escaped();
}
