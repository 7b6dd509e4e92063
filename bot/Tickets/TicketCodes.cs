using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace ThinkaLotse.Bot.Tickets;

/// <summary>Fresh codes and secrets: easy to read out on the phone, without letters and digits that look alike.</summary>
public static partial class TicketCodes
{
    private const string Letters = "ABCDEFGHKMNPQRSTUVWXYZ";
    private const string Digits = "23456789";
    private const string Both = Letters + Digits;

    /// <summary>Such as "K7-4MQ"; about 150 million different ones.</summary>
    public static string NewCode() => Pick(Letters, 1) + Pick(Digits, 1) + "-" + Pick(Both, 4);

    /// <summary>Such as "WX7K-M4RT-9QZA-H3PB", about 78 bits.</summary>
    public static string NewSecret() => string.Join('-', Enumerable.Range(0, 4).Select(_ => Pick(Both, 4)));

    /// <summary>Covers secrets in a text: they belong to the resident alone.</summary>
    public static string HideSecrets(string text) => Secret().Replace(text, "••••");

    /// <summary>A code as somebody types it, in the form in which it is stored: "k74mq" and "K7 4MQX" become "K7-4MQX".</summary>
    public static string Normalize(string typed)
    {
        string bare = string.Concat(typed.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return bare.Length > 2 ? $"{bare[..2]}-{bare[2..]}" : bare;
    }

    [GeneratedRegex("[A-Z2-9]{4}(?:-[A-Z2-9]{4}){3}")]
    private static partial Regex Secret();

    private static string Pick(string from, int count) => RandomNumberGenerator.GetString(from, count);
}
