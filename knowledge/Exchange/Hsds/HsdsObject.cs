using System.Text.Json;
using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Knowledge.Exchange.Hsds;

/// <summary>An object of a file of HSDS that knows where it stands, so that a finding names entry and field. Null and empty texts count as missing.</summary>
/// <param name="element">The JSON.</param>
/// <param name="path">The way to it inside of the entry, such as "phones[0]."; empty for the entry itself.</param>
/// <param name="draft">The entry.</param>
internal readonly struct HsdsObject(JsonElement element, string path, ServiceDraft draft)
{
    /// <summary>A text, or null.</summary>
    /// <exception cref="ContentException">It is something else.</exception>
    public string? Text(string field)
    {
        if (!element.TryGetProperty(field, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        string text = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!.Trim(),
            JsonValueKind.Number => value.GetRawText(),
            _ => throw draft.Wrong(path + field, "it should be a text."),
        };
        return text.Length > 0 ? text : null;
    }

    /// <summary>The object in a field, or null.</summary>
    /// <exception cref="ContentException">It is something else.</exception>
    public HsdsObject? Object(string field)
    {
        if (!element.TryGetProperty(field, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.Object ? new HsdsObject(value, $"{path}{field}.", draft) : throw draft.Wrong(path + field, "it should be an object.");
    }

    /// <summary>The objects of a list; none when it is missing.</summary>
    /// <exception cref="ContentException">It is something else.</exception>
    public IReadOnlyList<HsdsObject> Objects(string field)
    {
        if (!element.TryGetProperty(field, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return [];
        }

        if (value.ValueKind != JsonValueKind.Array)
        {
            throw draft.Wrong(path + field, "it should be a list.");
        }

        var objects = new List<HsdsObject>();
        foreach (var entry in value.EnumerateArray())
        {
            string at = $"{path}{field}[{objects.Count}]";
            objects.Add(entry.ValueKind == JsonValueKind.Object ? new HsdsObject(entry, at + ".", draft) : throw draft.Wrong(at, "it should be an object."));
        }

        return objects;
    }
}
