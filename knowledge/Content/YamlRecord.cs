using System.Globalization;
using NodaTime;
using NodaTime.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ThinkaLotse.Knowledge.Content;

/// <summary>A mapping of a content file that knows its lines: read each field once, then call <see cref="NothingElse"/>, so that a misspelt field never passes unnoticed.</summary>
/// <exception cref="ContentException">Thrown by every member when the file is not as it should be.</exception>
public sealed class YamlRecord
{
    /// <summary>How the reader of YAML begins to tell of a key that is there twice.</summary>
    private const string Twice = "Duplicate key ";

    private readonly YamlMappingNode _node;
    private readonly HashSet<string> _read = [];

    private YamlRecord(string file, YamlMappingNode node)
    {
        File = file;
        _node = node;
    }

    /// <summary>Absolute path of the file.</summary>
    public string File { get; }

    /// <summary>The line on which the record begins, counted from 1.</summary>
    public int Line => (int)_node.Start.Line;

    /// <summary>The fields in the order of the file.</summary>
    public IEnumerable<string> Keys => _node.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value ?? "");

    /// <summary>Reads a file whose root is a mapping.</summary>
    public static YamlRecord Load(string path) =>
        Root(path) is YamlMappingNode mapping
            ? new YamlRecord(Path.GetFullPath(path), mapping)
            : throw new ContentException(Path.GetFullPath(path), 1, "the file should begin with a field such as \"id: …\".");

    /// <summary>Reads a text as if it stood in a file.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The file, for the findings; it need not exist.</param>
    public static YamlRecord Parse(string text, string path) =>
        Root(text, Path.GetFullPath(path)) is YamlMappingNode mapping
            ? new YamlRecord(Path.GetFullPath(path), mapping)
            : throw new ContentException(Path.GetFullPath(path), 1, "the text should begin with a field such as \"id: …\".");

    /// <summary>Reads a file whose root is a list of mappings.</summary>
    public static IReadOnlyList<YamlRecord> LoadList(string path) =>
        Root(path) is YamlSequenceNode list
            ? Records(Path.GetFullPath(path), list)
            : throw new ContentException(Path.GetFullPath(path), 1, "the file should be a list; begin each entry with \"- \".");

    /// <summary>A text that must be there.</summary>
    public YamlText Required(string key, int maxLength = 2000)
    {
        var text = Optional(key) ?? throw new ContentException(File, Line, $"the field \"{key}\" is missing; add \"{key}: …\".");
        return text.Value.Length <= maxLength
            ? text
            : throw text.Wrong($"\"{key}\" is {text.Value.Length} characters long; at most {maxLength} are allowed.");
    }

    /// <summary>A text, or null when the field is missing or empty.</summary>
    public YamlText? Optional(string key) => Find(key) switch
    {
        null => null,
        YamlScalarNode scalar when IsNothing(scalar) => null,
        YamlScalarNode scalar => Text(scalar),
        var other => throw Wrong(other, $"\"{key}\" should be a text."),
    };

    /// <summary>A list of texts; empty when the field is missing.</summary>
    public IReadOnlyList<YamlText> Texts(string key) => Find(key) switch
    {
        null => [],
        YamlScalarNode scalar when IsNothing(scalar) => [],
        YamlSequenceNode list => [.. list.Children.Select(child => child is YamlScalarNode scalar && !IsNothing(scalar)
            ? Text(scalar)
            : throw Wrong(child, $"each entry of \"{key}\" should be a text; put it in quotes if it contains a colon."))],
        var other => throw Wrong(other, $"\"{key}\" should be a list, each entry on a line of its own that begins with \"- \"."),
    };

    /// <summary>A list of texts, or several lists, each under a heading of its own; the heading is null for a plain list.</summary>
    public IReadOnlyList<(YamlText? Heading, YamlText Text)> HeadedTexts(string key)
    {
        if (Find(key) is not YamlMappingNode lists)
        {
            return [.. Texts(key).Select(text => ((YamlText?)null, text))];
        }

        var headed = new YamlRecord(File, lists);
        return [.. lists.Children.Keys.OfType<YamlScalarNode>().SelectMany(heading => headed.Texts(heading.Value ?? "").Select(text => ((YamlText?)Text(heading), text)))];
    }

    /// <summary>The values of <see cref="Texts"/>.</summary>
    public IReadOnlyList<string> Strings(string key) => [.. Texts(key).Select(text => text.Value)];

    /// <summary>A mapping inside this one, or null.</summary>
    public YamlRecord? Section(string key) => Find(key) switch
    {
        null => null,
        YamlScalarNode scalar when IsNothing(scalar) => null,
        YamlMappingNode mapping => new YamlRecord(File, mapping),
        var other => throw Wrong(other, $"\"{key}\" should hold fields of its own, each on an indented line."),
    };

    /// <summary>A list of mappings; empty when the field is missing.</summary>
    public IReadOnlyList<YamlRecord> Sections(string key) => Find(key) switch
    {
        null => [],
        YamlScalarNode scalar when IsNothing(scalar) => [],
        YamlSequenceNode list => Records(File, list),
        var other => throw Wrong(other, $"\"{key}\" should be a list of entries with fields."),
    };

    /// <summary>One of an enum's names in lower case.</summary>
    public T Choice<T>(string key)
        where T : struct, Enum
    {
        var text = Required(key);
        string? name = Enum.GetNames<T>().FirstOrDefault(name => name.Equals(text.Value, StringComparison.OrdinalIgnoreCase));
        return name is not null
            ? Enum.Parse<T>(name)
            : throw text.Wrong($"\"{key}\" is \"{text.Value}\"; it should be one of {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}.");
    }

    /// <summary>A decimal number with a point.</summary>
    public double Number(string key)
    {
        var text = Required(key);
        return double.TryParse(text.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
            ? value
            : throw text.Wrong($"\"{key}\" should be a number such as 51.16.");
    }

    /// <summary>A date such as 2026-11-23, or null when the field is missing.</summary>
    public LocalDate? Date(string key)
    {
        if (Optional(key) is not { } text)
        {
            return null;
        }

        var parsed = LocalDatePattern.Iso.Parse(text.Value);
        return parsed.Success ? parsed.Value : throw text.Wrong($"\"{key}\" should be a date such as 2026-11-23.");
    }

    /// <summary>Fails on the first field that nobody has read.</summary>
    public void NothingElse()
    {
        var unknown = _node.Children.Keys.OfType<YamlScalarNode>().FirstOrDefault(key => !_read.Contains(key.Value ?? ""));
        if (unknown is not null)
        {
            throw Wrong(unknown, $"the field \"{unknown.Value}\" is not known; known are {string.Join(", ", _read.Order())}.");
        }
    }

    private static YamlNode Root(string path) => Root(ContentText.Read(Path.GetFullPath(path)), Path.GetFullPath(path));

    private static YamlNode Root(string text, string file)
    {
        using var reader = new StringReader(text);
        try
        {
            var stream = new YamlStream();
            stream.Load(reader);
            return stream.Documents.Count switch
            {
                0 => throw new ContentException(file, 1, "the file is empty."),
                1 => stream.Documents[0].RootNode,
                _ => throw new ContentException(file, (int)stream.Documents[1].RootNode.Start.Line, "a second text begins here, behind a line \"---\"; delete that line, or give the second text a file of its own."),
            };
        }
        catch (YamlException wrong) when (wrong.Message.StartsWith(Twice, StringComparison.Ordinal))
        {
            throw new ContentException(file, (int)wrong.Start.Line, $"the field \"{wrong.Message[Twice.Length..].Trim()}\" is there twice; delete one of the two.");
        }
        catch (YamlException wrong)
        {
            throw new ContentException(file, (int)wrong.Start.Line, $"this is no valid YAML ({wrong.Message}). Check indentation, colons and quotes.");
        }
        catch (InvalidOperationException)
        {
            throw new ContentException(file, LastReadable(text), "this is no valid YAML (a bracket or a quotation mark is not closed). Each [ needs its ], and each \" a second one.");
        }
    }

    /// <summary>The line at which the library gives up without naming one.</summary>
    private static int LastReadable(string text)
    {
        using var reader = new StringReader(text);
        var scanner = new Scanner(reader);
        int line = 1;
        try
        {
            while (scanner.MoveNext())
            {
                line = (int)scanner.CurrentPosition.Line;
            }
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or YamlException)
        {
            // The last token that could be read tells where to look.
        }

        return line;
    }

    private static YamlRecord[] Records(string file, YamlSequenceNode list) =>
        [.. list.Children.Select(child => child is YamlMappingNode mapping
            ? new YamlRecord(file, mapping)
            : throw new ContentException(file, (int)child.Start.Line, "each entry should have fields such as \"id: …\"."))];

    private static bool IsNothing(YamlScalarNode scalar) =>
        scalar.Style == ScalarStyle.Plain && scalar.Value is null or "" or "null" or "~";

    private YamlNode? Find(string key)
    {
        _read.Add(key);
        return _node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;
    }

    private YamlText Text(YamlScalarNode scalar) => new((scalar.Value ?? "").Trim(), File, (int)scalar.Start.Line);

    private ContentException Wrong(YamlNode node, string problem) => new(File, (int)node.Start.Line, problem);
}
