using System.Security.Cryptography;

namespace ThinkaLotse.Bot.Tickets;

/// <summary>Fresh codes: easy to read out on the phone, without letters and digits that look alike.</summary>
public static class TicketCodes
{
    private const string Letters = "ABCDEFGHKMNPQRSTUVWXYZ";
    private const string Digits = "23456789";
    private const string Both = Letters + Digits;

    /// <summary>Such as "K7-4MQ"; about 150 million different ones.</summary>
    public static string NewCode() => Pick(Letters, 1) + Pick(Digits, 1) + "-" + Pick(Both, 4);

    private static string Pick(string from, int count) => RandomNumberGenerator.GetString(from, count);
}
