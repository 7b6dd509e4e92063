using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>The arguments of a request, wherever they stand: in the query, or in a JSON, urlencoded or multipart body.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, string> _texts = [];
    private readonly Dictionary<string, (string Name, byte[] Content)> _files = [];

    public Arguments()
    {
    }

    public Arguments(JsonObject values) => AddAll(values);

    public static async Task<Arguments> ReadAsync(HttpRequest request)
    {
        var arguments = new Arguments();
        foreach (var (name, value) in request.Query)
        {
            arguments._texts[name] = value.ToString();
        }

        if (request.HasFormContentType)
        {
            await arguments.ReadFormAsync(request);
        }
        else if (request.HasJsonContentType())
        {
            await arguments.ReadJsonAsync(request);
        }

        return arguments;
    }

    public bool Has(string name) => _texts.ContainsKey(name) || _files.ContainsKey(name);

    public string? Text(string name) => _texts.GetValueOrDefault(name);

    public long? Number(string name) => long.TryParse(Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? number : null;

    public double? Decimal(string name) => double.TryParse(Text(name), CultureInfo.InvariantCulture, out double number) ? number : null;

    public bool Flag(string name) => Text(name) is { } text && (text.Equals("true", StringComparison.OrdinalIgnoreCase) || text is "1" or "yes" or "t" or "y");

    /// <summary>A JSON value; null if there is none.</summary>
    /// <param name="what">For the refusal of what is no JSON.</param>
    public JsonNode? Json(string name, string what)
    {
        if (Text(name) is not { Length: > 0 } text)
        {
            return null;
        }

        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            throw RefusalException.BadRequest($"can't parse {what} JSON object");
        }
    }

    public (string Name, byte[] Content)? File(string name) =>
        _files.TryGetValue(Text(name) is { } text && text.StartsWith("attach://", StringComparison.Ordinal) ? text["attach://".Length..] : name, out var file) ? file : null;

    private async Task ReadFormAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        foreach (var (name, value) in form)
        {
            _texts[name] = value.ToString();
        }

        foreach (var file in form.Files)
        {
            using var content = new MemoryStream();
            await file.CopyToAsync(content);
            _files[file.Name] = (file.FileName, content.ToArray());
        }
    }

    private async Task ReadJsonAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        string body = await reader.ReadToEndAsync();
        if (string.IsNullOrWhiteSpace(body))
        {
            return;
        }

        try
        {
            AddAll(JsonNode.Parse(body) as JsonObject ?? throw RefusalException.BadRequest("can't parse request body as a JSON object"));
        }
        catch (JsonException)
        {
            throw RefusalException.BadRequest("can't parse request body as a JSON object");
        }
    }

    private void AddAll(JsonObject values)
    {
        foreach (var (name, value) in values.Where(field => field.Value is not null))
        {
            _texts[name] = value!.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();
        }
    }
}
