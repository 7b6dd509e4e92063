namespace ThinkaLotse.Knowledge.Understanding.Learning;

/// <summary>A line as a resident may write it.</summary>
/// <param name="Text">As written.</param>
/// <param name="Voice">Whose way of writing it is.</param>
public sealed record Example(string Text, Voice Voice);
