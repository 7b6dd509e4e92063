using System.Text.Json;
using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Knowledge.Exchange.Hsds;

/// <summary>The services of a file: a page with "contents", a list, or one service alone.</summary>
internal static class HsdsFile
{
    /// <summary>Each entry with the line on which it begins, counted from 1.</summary>
    /// <exception cref="ContentException">The file can't be read, or holds no services.</exception>
    public static IReadOnlyList<(JsonElement Entry, int Line)> Read(string file)
    {
        byte[] bytes = Bytes(file);
        try
        {
            using var document = JsonDocument.Parse(bytes);
            var root = document.RootElement;
            int[] lines = [.. Lines(bytes)];
            JsonElement[] entries = root switch
            {
                { ValueKind: JsonValueKind.Array } => [.. root.EnumerateArray()],
                { ValueKind: JsonValueKind.Object } when root.TryGetProperty("contents", out var contents) && contents.ValueKind == JsonValueKind.Array => [.. contents.EnumerateArray()],
                { ValueKind: JsonValueKind.Object } when root.TryGetProperty("status", out _) => [root],
                _ => throw new ContentException(file, 1, "there are no services; the file should be a list of HSDS services, a page with \"contents\", or one service."),
            };
            return [.. entries.Select((entry, at) => (entry.ValueKind == JsonValueKind.Object ? entry.Clone() : throw new ContentException(file, 1, $"entry {at + 1} is no object."), lines.ElementAtOrDefault(at) is > 0 and var line ? line : 1))];
        }
        catch (JsonException wrong)
        {
            throw new ContentException(file, (int)(wrong.LineNumber ?? 0) + 1, $"this is no valid JSON ({wrong.Message}).");
        }
    }

    private static byte[] Bytes(string file)
    {
        try
        {
            byte[] bytes = File.ReadAllBytes(file);
            return bytes.AsSpan().StartsWith([(byte)0xEF, (byte)0xBB, (byte)0xBF]) ? bytes[3..] : bytes;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new ContentException(file, 1, $"the file can't be read ({unreadable.Message}).");
        }
    }

    /// <summary>The lines of the objects that lie directly in the outermost list or in "contents".</summary>
    private static List<int> Lines(byte[] bytes)
    {
        var lines = new List<int>();
        var reader = new Utf8JsonReader(bytes);
        bool isInContents = false;
        int depth = 2;
        while (reader.Read())
        {
            if (reader is { TokenType: JsonTokenType.StartArray, CurrentDepth: 0 })
            {
                (isInContents, depth) = (true, 1);
            }
            else if (reader is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 1 } && depth == 2)
            {
                isInContents = reader.ValueTextEquals("contents");
            }
            else if (reader.TokenType == JsonTokenType.StartObject && reader.CurrentDepth == depth && isInContents)
            {
                lines.Add(1 + bytes.AsSpan(0, (int)reader.TokenStartIndex).Count((byte)'\n'));
            }
        }

        return lines;
    }
}
