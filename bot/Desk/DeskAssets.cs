using System.Collections.Frozen;
using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ThinkaLotse.Bot.Desk;

/// <summary>The desk's styles and scripts: part of the program, compressed once, with addresses that change when they change.</summary>
public sealed class DeskAssets
{
    private const string Prefix = "desk-assets/";

    private readonly FrozenDictionary<string, Asset> _assets = Load();

    /// <summary>The address of an asset such as "desk.css".</summary>
    public string Url(string name) => $"/desk/assets/{name}?v={_assets[name].Version}";

    /// <summary>Sends an asset; its address names its content, so browsers keep it.</summary>
    public Results<FileContentHttpResult, NotFound> Send(string name, HttpContext context)
    {
        if (!_assets.TryGetValue(name, out var asset))
        {
            return TypedResults.NotFound();
        }

        bool isZipped = context.Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.Ordinal);
        context.Response.Headers.CacheControl = context.Request.Query["v"] == asset.Version ? "public, max-age=31536000, immutable" : "no-cache";
        context.Response.Headers.Vary = "Accept-Encoding";
        if (isZipped)
        {
            context.Response.Headers.ContentEncoding = "gzip";
        }

        return TypedResults.Bytes(isZipped ? asset.Zipped : asset.Plain, asset.Type);
    }

    private static FrozenDictionary<string, Asset> Load()
    {
        var assembly = typeof(DeskAssets).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(resource => resource.StartsWith(Prefix, StringComparison.Ordinal))
            .ToFrozenDictionary(resource => resource[Prefix.Length..], resource =>
            {
                using var content = assembly.GetManifestResourceStream(resource)!;
                using var bytes = new MemoryStream();
                content.CopyTo(bytes);
                return Read(resource, bytes.ToArray());
            });
    }

    private static Asset Read(string name, byte[] plain)
    {
        using var zipped = new MemoryStream();
        using (var zip = new GZipStream(zipped, CompressionLevel.SmallestSize))
        {
            zip.Write(plain);
        }

        string type = Path.GetExtension(name) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            _ => "image/svg+xml",
        };
        return new Asset(plain, zipped.ToArray(), type, Convert.ToHexStringLower(SHA256.HashData(plain))[..10]);
    }

    private sealed record Asset(byte[] Plain, byte[] Zipped, string Type, string Version);
}
