using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>A text without markup and what is formatted in it.</summary>
internal sealed partial record FormattedText(string Text, IReadOnlyList<TextEntity> Entities)
{
    /// <summary>With the links, commands and so on that Telegram finds by itself.</summary>
    public FormattedText Detected()
    {
        var found = Detectable().Matches(Text)
            .Select(match => new TextEntity(match.Groups.Values.Skip(1).First(group => group.Success).Name, match.Index, match.Length, null))
            .Where(entity => !Entities.Any(entity.Overlaps));
        return this with { Entities = [.. Entities.Concat(found).OrderBy(entity => entity.Offset).ThenByDescending(entity => entity.Length)] };
    }

    /// <summary>Without white space around it.</summary>
    public FormattedText Trimmed()
    {
        int skipped = Text.Length - Text.TrimStart().Length;
        string text = Text.Trim();
        return new FormattedText(text, [.. Entities.Select(entity => entity.Within(skipped, text.Length)).OfType<TextEntity>()]);
    }

    public JsonObject ToJson(string textField, string entitiesField)
    {
        var json = new JsonObject { [textField] = Text };
        if (Entities.Count > 0)
        {
            json[entitiesField] = new JsonArray([.. Entities.Select(entity => entity.ToJson())]);
        }

        return json;
    }

    [GeneratedRegex(@"(?<url>\b(?:https?://|www\.)[^\s<>]*[\w/])|(?<email>\b[\w.+-]+@[\w-]+\.[\w.-]*\w)|(?<mention>(?<!\w)@\w{4,32}\b)|(?<bot_command>(?<![\w/<>])/\w{1,64}(?:@\w{3,32})?\b(?![/<>]))|(?<hashtag>(?<!\w)#\w*\p{L}\w*)")]
    private static partial Regex Detectable();
}
