using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.PlainGerman;

namespace ThinkaLotse.Dialogs.Engine;

/// <summary>All texts of the dialogs that residents read, as the check for plain German wants them.</summary>
public static class TextsToRead
{
    /// <summary>Of every "*.de.yaml" below the folder.</summary>
    /// <exception cref="ContentException">A file can't be read.</exception>
    public static IEnumerable<PlainText> In(string folder) =>
        Directory.EnumerateFiles(folder, "*.de.yaml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(path => OfDialog(YamlRecord.Load(path)));

    private static IEnumerable<PlainText> OfDialog(YamlRecord file) =>
        file.Keys.ToList().SelectMany(key => file.Section(key) is not { } section ? [] : key == "says" ? Said(section) : Asked(section));

    private static IEnumerable<PlainText> Said(YamlRecord says) =>
        says.Keys.ToList().Select(name => new PlainText(says.Required(name), PlainSetting.Message));

    private static IEnumerable<PlainText> Asked(YamlRecord state) =>
    [
        new PlainText(state.Required("ask"), PlainSetting.Message),
        .. state.Optional("again") is { } again ? [new PlainText(again, PlainSetting.Message)] : Array.Empty<PlainText>(),
        .. state.Sections("buttons").Select(button => new PlainText(button.Required("title"), PlainSetting.Label)),
    ];
}
