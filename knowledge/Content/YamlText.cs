namespace ThinkaLotse.Knowledge.Content;

/// <summary>A text of a content file together with the place where it stands, so that a later check can name it.</summary>
/// <param name="Value">The text, trimmed.</param>
/// <param name="File">Absolute path.</param>
/// <param name="Line">Counted from 1.</param>
public sealed record YamlText(string Value, string File, int Line)
{
    /// <summary>The exception that names this place.</summary>
    public ContentException Wrong(string problem) => new(File, Line, problem);
}
