using System.Globalization;
using System.Security.Cryptography;

namespace ThinkaLotse.Tests.Desk;

/// <summary>A phone's app for codes, written after RFC 6238 and RFC 4648 without looking at the product.</summary>
internal sealed class AuthenticatorApp(string key, TimeProvider clock)
{
    /// <summary>What the app shows now, or a while ago.</summary>
    public string Code(int secondsAgo = 0)
    {
        long step = (clock.GetUtcNow().ToUnixTimeSeconds() - secondsAgo) / 30;
        byte[] counter = [.. BitConverter.GetBytes(step).Reverse()];
#pragma warning disable CA5350 // Such apps know no other.
        byte[] hash = new HMACSHA1(Bytes()).ComputeHash(counter);
#pragma warning restore CA5350
        int at = hash[19] % 16;
        int number = ((hash[at] % 128) << 24) + (hash[at + 1] << 16) + (hash[at + 2] << 8) + hash[at + 3];
        return (number % 1000000).ToString("000000", CultureInfo.InvariantCulture);
    }

    /// <summary>A code that this app does not show now.</summary>
    public string WrongCode() => Code() == "123456" ? "654321" : "123456";

    private byte[] Bytes()
    {
        string bits = string.Concat(key.Where(letter => letter != ' ').Select(letter => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. Enumerable.Range(0, bits.Length / 8).Select(index => Convert.ToByte(bits.Substring(index * 8, 8), 2))];
    }
}
