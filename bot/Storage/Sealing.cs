using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace ThinkaLotse.Bot.Storage;

/// <summary>Seals what residents and counsellors write before it is stored, and opens it again.</summary>
public sealed class Sealing(IDataProtectionProvider provider)
{
    private readonly IDataProtector _content = provider.CreateProtector("content");

    /// <summary>Sealed JSON.</summary>
    public byte[] Seal<T>(T value) => _content.Protect(JsonSerializer.SerializeToUtf8Bytes(value, StoredJson.Options));

    /// <summary>The value again.</summary>
    /// <exception cref="CryptographicException">The keys don't fit.</exception>
    public T Open<T>(byte[] sealedBytes) => JsonSerializer.Deserialize<T>(_content.Unprotect(sealedBytes), StoredJson.Options)!;

    /// <summary>A new secret that fits into an address; 32 random bytes.</summary>
    public static string NewSecret() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>What is stored of a secret that the other side keeps: enough to recognise it, not enough to use it. Only for long random secrets.</summary>
    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
