using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace ThinkaLotse.Knowledge.Exchange.Hsds;

/// <summary>The UUIDs that HSDS asks for, made of our ids: the same thing has the same UUID in each export (RFC 9562, version 5).</summary>
internal static class StableId
{
    private static readonly Guid s_namespace = new("6f1ae0f6-3c59-5a6b-9d0e-7a1d6c1f2b84");

    /// <summary>The UUID of a thing.</summary>
    /// <param name="kind">The HSDS object, such as "phone".</param>
    /// <param name="name">What tells it from others of its kind.</param>
    [SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "Version 5 is defined by SHA-1; nothing is kept secret by it.")]
    public static string Of(string kind, string name)
    {
        byte[] hash = SHA1.HashData([.. s_namespace.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes($"{kind}:{name}")]);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true).ToString();
    }
}
