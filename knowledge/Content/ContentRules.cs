using System.Text.RegularExpressions;

namespace ThinkaLotse.Knowledge.Content;

/// <summary>What the fields of every content file have to keep.</summary>
internal static partial class ContentRules
{
    /// <summary>The id, which is also the name of the file.</summary>
    public static string FileId(this YamlRecord record, string key = "id")
    {
        var id = record.Required(key, 60);
        string name = Path.GetFileNameWithoutExtension(record.File);
        return id.Value == name
            ? id.Value
            : throw id.Wrong($"the {key} is \"{id.Value}\" but the file is called \"{name}.yaml\"; make them the same.");
    }

    /// <summary>A text that must be there and say something.</summary>
    public static string Line(this YamlRecord record, string key, int maxLength) =>
        NotEmpty(record.Required(key, maxLength), key);

    /// <summary>A text that may be missing.</summary>
    public static string? OptionalLine(this YamlRecord record, string key, int maxLength) =>
        record.Optional(key) is { } text ? NotEmpty(AtMost(text, key, maxLength), key) : null;

    /// <summary>A list whose entries all say something.</summary>
    public static IReadOnlyList<YamlText> Lines(this YamlRecord record, string key, int maxLength)
    {
        var lines = record.Texts(key);
        foreach (var line in lines)
        {
            NotEmpty(AtMost(line, key, maxLength), key);
        }

        return lines;
    }

    public static string? Phone(this YamlRecord record, string key) =>
        Matching(record, key, PhoneNumber(), "a phone number has digits, spaces and / ( ) - + only; words belong to \"hours\" or \"phone_cost\"");

    public static string? Email(this YamlRecord record, string key) =>
        Matching(record, key, EmailAddress(), "write an address such as rat@example.de");

    public static string? WebAddress(this YamlRecord record, string key) =>
        Matching(record, key, HttpAddress(), "an address begins with https:// or http:// and has no spaces");

    public static string? PostalCode(this YamlRecord record, string key) =>
        record.Optional(key) is { } text ? PostalCode(text) : null;

    public static string PostalCode(YamlText text) =>
        FiveDigits().IsMatch(text.Value)
            ? text.Value
            : throw text.Wrong($"the postcode \"{text.Value}\" should have five digits; put it in quotes if it begins with 0.");

    private static string? Matching(YamlRecord record, string key, Regex form, string remedy) => record.Optional(key) switch
    {
        null => null,
        var text when form.IsMatch(text.Value) => text.Value,
        var text => throw text.Wrong($"\"{key}\" is \"{text.Value}\"; {remedy}."),
    };

    private static YamlText AtMost(YamlText text, string key, int maxLength) => text.Value.Length <= maxLength
        ? text
        : throw text.Wrong($"this \"{key}\" is {text.Value.Length} characters long; at most {maxLength} are allowed.");

    private static string NotEmpty(YamlText text, string key) => text.Value.Length > 0
        ? text.Value
        : throw text.Wrong($"\"{key}\" is empty; write a text or delete the line.");

    [GeneratedRegex(@"^[+\d][\d\s()/+\-–.]*$")]
    private static partial Regex PhoneNumber();

    [GeneratedRegex(@"^[^@\s]+@[^@\s]+\.\p{L}+$")]
    private static partial Regex EmailAddress();

    [GeneratedRegex(@"^https?://[^\s/]+\.[^\s]+$")]
    private static partial Regex HttpAddress();

    [GeneratedRegex(@"^\d{5}$")]
    private static partial Regex FiveDigits();
}
