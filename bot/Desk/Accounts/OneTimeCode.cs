using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>The codes of authenticator apps (RFC 6238: SHA-1, six digits, half a minute), read on the office's clock.</summary>
public static class OneTimeCode
{
    /// <summary>Seconds that a code is shown.</summary>
    private const int StepSeconds = 30;

    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>A new secret; as long as the hash, as RFC 4226 advises.</summary>
    public static byte[] NewSecret() => RandomNumberGenerator.GetBytes(20);

    /// <summary>The half minute of an instant, counted since 1970.</summary>
    public static long StepOf(Instant now) => now.ToUnixTimeSeconds() / StepSeconds;

    /// <summary>The code of a half minute.</summary>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "CA5350", Justification = "Authenticator apps know SHA-1 only; as a keyed hash of a counter it is not weakened by collisions.")]
    public static string Of(byte[] secret, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        byte[] hash = HMACSHA1.HashData(secret, counter);
        int number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xF)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The half minute to which a code belongs, or null; a phone's clock may be one off.</summary>
    public static long? Match(byte[] secret, string code, Instant now)
    {
        long? found = null;
        for (long step = StepOf(now) - 1; step <= StepOf(now) + 1; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Of(secret, step)), Encoding.ASCII.GetBytes(code)))
            {
                found = step;
            }
        }

        return found;
    }

    /// <summary>The secret as it is typed into an app.</summary>
    public static string Base32(byte[] secret)
    {
        ArgumentNullException.ThrowIfNull(secret);
        var text = new StringBuilder();
        int left = 0;
        int bits = 0;
        foreach (byte part in secret)
        {
            left = ((left << 8) | part) & 0xFFF;
            for (bits += 8; bits >= 5; bits -= 5)
            {
                text.Append(Alphabet[(left >> (bits - 5)) & 31]);
            }
        }

        return (bits > 0 ? text.Append(Alphabet[(left << (5 - bits)) & 31]) : text).ToString();
    }

    /// <summary>What the QR code says to an app.</summary>
    /// <param name="secret">The secret.</param>
    /// <param name="issuer">The office, as the app lists it.</param>
    /// <param name="account">The e-mail address.</param>
    public static string Address(byte[] secret, string issuer, string account) =>
        $"otpauth://totp/{Uri.EscapeDataString(issuer)}:{Uri.EscapeDataString(account)}?secret={Base32(secret)}&issuer={Uri.EscapeDataString(issuer)}";
}
