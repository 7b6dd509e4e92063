using System.Security.Cryptography;

namespace ThinkaLotse.Bot.Tickets;

/// <summary>Fresh codes: easy to read out on the phone, without letters and digits that look alike.</summary>
public static class TicketCodes
{
    private const string Letters = "ABCDEFGHKMNPQRSTUVWXYZ";
    private const string Digits = "23456789";
    private const string Both = Letters + Digits;

    /// <summary>Such as "K7-4MQ"; about 4.7 million different ones; it only names a ticket and opens nothing.</summary>
    public static string NewCode() => Pick(Letters, 1) + Pick(Digits, 1) + "-" + Pick(Both, 3);

    /// <summary>A code as somebody types it, in the form in which it is stored: "k74mq" and "K7 4MQ" become "K7-4MQ".</summary>
    public static string Normalize(string typed)
    {
        string bare = string.Concat(typed.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return bare.Length > 2 ? $"{bare[..2]}-{bare[2..]}" : bare;
    }

    private static string Pick(string from, int count) => RandomNumberGenerator.GetString(from, count);
}
