namespace ThinkaLotse.Knowledge.PlainGerman;

/// <summary>One piece of a written text with its place.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As it is written.</param>
/// <param name="Start">Where it begins in the text.</param>
internal sealed record WrittenToken(WrittenKind Kind, string Text, int Start)
{
    /// <summary>In small letters, without a Mediopunkt.</summary>
    public string Lower { get; } = Text.ToLowerInvariant().Replace("·", "", StringComparison.Ordinal);

    /// <summary>Just behind its last character.</summary>
    public int End => Start + Text.Length;

    /// <summary>Counts as a word of its sentence.</summary>
    public bool IsWord => Kind != WrittenKind.Mark;

    /// <summary>Begins with a capital letter, as every German noun does.</summary>
    public bool IsCapital => Kind == WrittenKind.Word && char.IsUpper(Text[0]);

    /// <summary>A word in small letters.</summary>
    public bool IsSmall => Kind == WrittenKind.Word && char.IsLower(Text[0]);

    public bool IsMark(string signs) => Kind == WrittenKind.Mark && signs.Contains(Text[0], StringComparison.Ordinal);
}
