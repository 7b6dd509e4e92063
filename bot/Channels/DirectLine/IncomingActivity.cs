using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ThinkaLotse.Bot.Channels.DirectLine;

/// <summary>An activity as a client sends it; only these fields are read, sender and conversation are not believed.</summary>
internal sealed partial record IncomingActivity(string? Type, string? Text, JsonElement? Value, JsonElement? ChannelData)
{
    /// <summary>Reads a request's body; null when it is no activity.</summary>
    public static IncomingActivity? Parse(byte[] body) => Parse<IncomingActivity>(body);

    /// <summary>Reads JSON of residents' browsers: broken characters become the replacement character instead of losing the message.</summary>
    public static T? Parse<T>(byte[] body)
        where T : class
    {
        string json = Surrogates().Replace(Encoding.UTF8.GetString(body), match => match.Groups["lone"].Success ? "\\uFFFD" : match.Value);
        try
        {
            return JsonSerializer.Deserialize<T>(json, DirectLineJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?<lone>\\u[dD][89a-fA-F][0-9a-fA-F]{2})|\\.")]
    private static partial Regex Surrogates();
}
