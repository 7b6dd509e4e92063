using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Knowledge.Exchange;

/// <summary>What a file of somebody else says of one service, before anything of it is believed: texts by the names of <see cref="ServiceField"/>. A field that the file doesn't speak of is not in it; one that it speaks of and leaves empty has no values.</summary>
/// <param name="File">Absolute path of the file.</param>
/// <param name="Line">Where the entry begins, counted from 1.</param>
/// <param name="Entry">How the entry is called in findings, such as "entry 3 (Tafel Sömmerda)".</param>
internal sealed record ServiceDraft(string File, int Line, string Entry)
{
    private readonly Dictionary<string, IReadOnlyList<string>> _values = [];

    /// <summary>Made by a program that doesn't know our ids.</summary>
    public bool IsForeign { get; init; }

    /// <summary>The file speaks of the field.</summary>
    public bool Tells(string field) => _values.ContainsKey(field);

    /// <summary>The values of a field, none when the file is silent.</summary>
    public IReadOnlyList<string> Values(string field) => _values.GetValueOrDefault(field) ?? [];

    /// <summary>The first value of a field, or null.</summary>
    public string? Value(string field) => Values(field) is [var first, ..] ? first : null;

    /// <summary>Sets a field; null and empty texts are no values.</summary>
    public void Set(string field, params IEnumerable<string?> values) =>
        _values[field] = [.. values.Where(value => !string.IsNullOrWhiteSpace(value)).Select(value => value!.ReplaceLineEndings("\n").Trim())];

    /// <summary>Takes over from what is known already all of which the file doesn't speak.</summary>
    public void Complete(Service known)
    {
        foreach (var field in ServiceField.All.Where(field => !Tells(field.Name)))
        {
            Set(field.Name, field.Of(known));
        }
    }

    /// <summary>A finding of this entry.</summary>
    public ContentException Wrong(string problem) => new(File, Line, $"{Entry}: {problem}");

    /// <summary>A finding of one field of this entry, which is named unless the problem begins with its name.</summary>
    public ContentException Wrong(string field, string problem) =>
        problem.StartsWith($"\"{field}\"", StringComparison.Ordinal) ? Wrong(problem) : new(File, Line, $"{Entry}, \"{field}\": {problem}");
}
