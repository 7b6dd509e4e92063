using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Knowledge.PlainGerman;

/// <summary>A text that residents read, with its place in the files.</summary>
/// <param name="Text">The text with file and line.</param>
/// <param name="Setting">Where it stands in the chat.</param>
public sealed record PlainText(YamlText Text, PlainSetting Setting);
