namespace ThinkaLotse.Fuzzing;

/// <summary>Makes hostile messages out of ordinary ones: letters lost, doubled and swapped, signs of other scripts, control characters, floods.</summary>
internal sealed class Mutations(Random random, IReadOnlyList<string> seeds)
{
    private const int LongestFlood = 60_000;

    private static readonly string[] s_odd =
    [
        "\0", "\u0001", "\u001b[31m", "\u200b", "\u200d", "\u202e", "\u2066", "\ufeff", "\ufffd", "\ud83d", "\udc00", "😭", "👨‍👩‍👧", "ﷺ", "ß", "İ", "ǅ", "ﬁ", "̈", "͜", "\r\n", "\t", "<script>", "{{x}}",
        "' OR 1=1 --", "%n", "٣", "三", "½", "²", "🄰", "0172", "+49", "@", "://", "31.02.2026", "25:61", "viertel", "…", "„", "”",
    ];

    /// <summary>The next message.</summary>
    public string Next()
    {
        string text = Seed();
        for (int change = random.Next(1, 8); change > 0; change--)
        {
            text = Change(text);
        }

        return text.Length <= LongestFlood ? text : text[..LongestFlood];
    }

    private string Change(string text)
    {
        int at = random.Next(text.Length + 1);
        int length = random.Next(Math.Min(12, text.Length - at) + 1);
        return random.Next(9) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, s_odd[random.Next(s_odd.Length)]),
            2 => text.Insert(at, text.Substring(at, length)),
            3 => text.Insert(at, ((char)random.Next(0x10000)).ToString()),
            4 => text + " " + Seed(),
            5 => text[..at].ToUpperInvariant() + text[at..],
            6 => string.Concat(text.AsSpan(at), text.AsSpan(0, at)),
            7 => text.Insert(at, string.Concat(Enumerable.Repeat(random.Next(2) == 0 ? s_odd[random.Next(s_odd.Length)] : Seed(), random.Next(1, random.Next(20) == 0 ? 2000 : 5)))),
            _ => random.Next(30) == 0 ? string.Concat(Enumerable.Repeat(text, random.Next(1, 400))) : text.Replace(" ", "", StringComparison.Ordinal),
        };
    }

    private string Seed() => seeds[random.Next(seeds.Count)];
}
