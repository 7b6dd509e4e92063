using System.Text;
using System.Text.RegularExpressions;
using NodaTime.Text;

namespace ThinkaLotse.Knowledge.Services;

/// <summary>The one way in which a service is written as a file: the same fields always in the same order and quoting, so that a change shows as a change of that line only.</summary>
public static partial class ServiceWriter
{
    /// <summary>Tells editors where the rules for the fields stand.</summary>
    public const string SchemaLine = "# yaml-language-server: $schema=../service.schema.json";

    private const int MostColumns = 100;

    private static readonly string[] s_notTexts = ["true", "false", "yes", "no", "null", "on", "off", "~"];

    /// <summary>The whole file, ending in a line break.</summary>
    public static string Write(Service service)
    {
        var file = new StringBuilder(SchemaLine).Append('\n');
        Line(file, "id", service.Id);
        Line(file, "name", service.Name);
        Line(file, "organization", service.Organization);
        Folded(file, "description", service.Description);
        Flow(file, "topics", service.Topics);
        Flow(file, "special_for", service.SpecialFor);
        Flow(file, "crisis", service.Crisis);
        Line(file, "audience", service.Audience.ToString().ToLowerInvariant());
        Line(file, "address_1", service.Street);
        Line(file, "postal_code", service.PostalCode);
        Line(file, "city", service.City);
        Line(file, "transportation", service.Transportation);
        Line(file, "accessibility", service.Accessibility);
        Line(file, "phone", service.Phone);
        Line(file, "phone_cost", service.PhoneCost);
        Line(file, "email", service.Email);
        Line(file, "url", service.Url);
        Line(file, "hours", service.Hours);
        Line(file, "opening_hours", service.OpeningHours?.ToString());
        Line(file, "area_served", service.AreaServed);
        Line(file, "eligibility_description", service.Eligibility);
        Flow(file, "required_documents", service.RequiredDocuments);
        Line(file, "fees_description", service.Fees);
        Line(file, "wait_time", service.WaitTime);
        Flow(file, "languages", service.Languages);
        Line(file, "confidence", service.Confidence.ToString().ToLowerInvariant());
        Line(file, "confidence_reason", service.ConfidenceReason);
        Line(file, "checked", service.Checked is { } day ? LocalDatePattern.Iso.Format(day) : null);
        Line(file, "note", service.Note);
        file.Append("sources:\n");
        foreach (var source in service.Sources)
        {
            file.Append("  - url: ").Append(Scalar(source.Url)).Append("\n    date: ").Append(Scalar(source.Date)).Append('\n');
        }

        return file.ToString();
    }

    private static void Line(StringBuilder file, string key, string? value)
    {
        if (value is not null)
        {
            file.Append(key).Append(": ").Append(Scalar(value)).Append('\n');
        }
    }

    private static void Flow(StringBuilder file, string key, IReadOnlyList<string> values)
    {
        if (values.Count > 0)
        {
            file.Append(key).Append(": [").AppendJoin(", ", values.Select(value => value.Contains(',', StringComparison.Ordinal) ? Quoted(value) : Scalar(value))).Append("]\n");
        }
    }

    private static void Folded(StringBuilder file, string key, string value)
    {
        if (value.Contains('\n', StringComparison.Ordinal) || value.Contains("  ", StringComparison.Ordinal))
        {
            Line(file, key, value);
            return;
        }

        file.Append(key).Append(": >-\n ");
        int column = 1;
        foreach (string word in value.Split(' '))
        {
            if (column > 1 && column + 1 + word.Length > MostColumns)
            {
                file.Append("\n ");
                column = 1;
            }

            file.Append(' ').Append(word);
            column += 1 + word.Length;
        }

        file.Append('\n');
    }

    /// <summary>Plain where no reader can take it for anything but this text, else in double quotes.</summary>
    private static string Scalar(string value) => Plain().IsMatch(value) && !s_notTexts.Contains(value, StringComparer.OrdinalIgnoreCase) ? value : Quoted(value);

    /// <summary>In double quotes, on one line.</summary>
    internal static string Quoted(string value) => "\"" + value
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\t", "\\t", StringComparison.Ordinal) + "\"";

    // Begins with a letter, holds none of YAML's signs, no ": ", no " #", and doesn't end in a colon or a space.
    [GeneratedRegex("""^\p{L}(?:[^\n\t"'\[\]{},&*?|<>=!%@`\\#:]|:(?! )|,(?=.))*(?<![: ])$""")]
    private static partial Regex Plain();
}
