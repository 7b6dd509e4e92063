using System.Text;
using System.Text.RegularExpressions;

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
        foreach (var field in ServiceField.All.Where(field => field.Name is not (ServiceField.SourceUrls or ServiceField.SourceDates)))
        {
            Append(file, field, field.Of(service));
        }

        file.Append("sources:\n");
        foreach (var source in service.Sources)
        {
            file.Append("  - url: ").Append(Scalar(source.Url)).Append("\n    date: ").Append(Scalar(source.Date)).Append('\n');
        }

        return file.ToString();
    }

    private static void Append(StringBuilder file, ServiceField field, IReadOnlyList<string> values)
    {
        switch (values)
        {
            case []:
                break;
            case var several when field.IsList:
                file.Append(field.Name).Append(": [").AppendJoin(", ", several.Select(value => value.Contains(',', StringComparison.Ordinal) ? Quoted(value) : Scalar(value))).Append("]\n");
                break;
            case [var text, ..] when field.IsFolded:
                Folded(file, field.Name, text);
                break;
            case [var text, ..]:
                Line(file, field.Name, text);
                break;
        }
    }

    private static void Line(StringBuilder file, string key, string value) => file.Append(key).Append(": ").Append(Scalar(value)).Append('\n');

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
