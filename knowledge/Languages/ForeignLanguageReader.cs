using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Knowledge.Languages;

/// <summary>Reads the files of the languages and checks them.</summary>
internal static class ForeignLanguageReader
{
    public static ForeignLanguage Read(YamlRecord record)
    {
        string code = record.FileId("code");
        if (code.Length != 2 || !code.All(char.IsAsciiLetterLower))
        {
            throw record.Required("code").Wrong($"\"{code}\" should be the two small letters of a language, such as uk.");
        }

        var language = new ForeignLanguage(
            code,
            record.Line("name", 40),
            record.Line("text", 2000),
            record.Line("button", 60),
            record.Line("consent", 300),
            [.. record.Lines("words", 40).Select(word => word.Value)]);
        record.NothingElse();
        return language;
    }
}
