using System.Text.Json.Nodes;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>The files that were uploaded or sent, by file_id and by path.</summary>
internal sealed class FileShelf
{
    private readonly Dictionary<string, StoredFile> _byId = [];
    private readonly Dictionary<string, StoredFile> _byPath = [];

    /// <param name="folder">Such as "photos"; the first part of the path for downloads.</param>
    public StoredFile Add(string folder, string name, byte[] content)
    {
        int number = _byId.Count + 1;
        var file = new StoredFile($"AgACAgIAAxkBAAI{number:00000}", $"AQAD{number:00000}", $"{folder}/file_{number}{Path.GetExtension(name)}", name, content);
        _byId.Add(file.Id, file);
        _byPath.Add(file.Path, file);
        return file;
    }

    public StoredFile? ById(string id) => _byId.GetValueOrDefault(id);

    public StoredFile? ByPath(string path) => _byPath.GetValueOrDefault(path);
}

/// <summary>One file on the shelf.</summary>
internal sealed record StoredFile(string Id, string UniqueId, string Path, string Name, byte[] Content)
{
    public JsonObject ToJson() => new() { ["file_id"] = Id, ["file_unique_id"] = UniqueId, ["file_size"] = Content.Length };
}
