using System.Diagnostics;
using NodaTime;
using ThinkaLotse.Knowledge.Understanding;
using ThinkaLotse.Knowledge.Understanding.Times;

namespace ThinkaLotse.Tests.Knowledge.Understanding.Times;

/// <summary>What holds for every message, however it was put together.</summary>
public sealed class TimeReaderPropertyTests
{
    private const int Messages = 4000;

    // Words of the grammar, noise, and marks; put together at random they reach most ways through the reader.
    private static readonly string[] Words =
        """
        montag dienstags Mi do so Fr. sonnabend heute morgen übermorgen früh vormittags mittag nachmittags abends nacht ganztags
        nächste übernächste diese jeden immer letzten kommenden woche wochenende kw 50 monat januar dezember anfang mitte ende
        um ab bis vor nach zwischen von gegen so spätestens frühestens halb viertel dreiviertel uhr h kurz punkt
        1 3 7 10 12 14:30 14.30 8-12 3.12. 31.11. 29.2. 24.12.2026 3. dritten zwölften zehn drei 25 0171 2345678 03634/320660
        und oder , . ; - / + ( ) ! ? : und zwar auch nur aber sondern nicht kein keine zeit außer statt nein weil wenn sonst
        kann ich geht passt muss arbeiten war hatte seit egal bald jederzeit in einer zwei wochen tagen den dem der am im zum
        weihnachten ostern nikolaus heiligabend neujahr ostermontag zwischen den jahren Frau Montage Straße 300 Euro 2 Kinder
        """.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

    [Fact]
    public void Windows_OfAnyMessage_AreInOrderApartAndWithinOneDay()
    {
        foreach (var (text, now) in RandomMessages())
        {
            var wish = TimeReader.Read(text, now);

            Assert.True(wish.Kind == TimeWishKind.Windows == wish.Windows.Count > 0, text);
            Assert.All(wish.Windows, window => Assert.True(window.From < window.To && window.To <= window.From.Date.PlusDays(1).AtMidnight(), text));
            Assert.All(wish.Windows.Zip(wish.Windows.Skip(1)), pair => Assert.True(pair.First.To < pair.Second.From, text));
        }
    }

    [Fact]
    public void Windows_OfAnyMessage_AreNeverOver()
    {
        foreach (var (text, now) in RandomMessages())
        {
            Assert.All(TimeReader.Read(text, now).Windows, window => Assert.True(window.From >= now, text));
        }
    }

    [Fact]
    public void Reading_OfNoise_NeverFails()
    {
        var random = new Random(7);
        for (int i = 0; i < Messages; i++)
        {
            string noise = new([.. Enumerable.Range(0, random.Next(60)).Select(_ => (char)random.Next(1, i % 2 == 0 ? 0x250 : 0x10000))]);

            Assert.NotNull(TimeReader.Read(noise, new LocalDateTime(2026, 11, 23, 10, 15)));
        }
    }

    [Theory]
    [InlineData("montag ")]
    [InlineData("nicht montag und ")]
    [InlineData("um 10 oder ")]
    [InlineData("anfang oder ")]
    [InlineData("1.12. bis ")]
    [InlineData("außer montag, ")]
    [InlineData("nächste oder ")]
    [InlineData("9, ")]
    [InlineData("1")]
    [InlineData("0171 ")]
    [InlineData("mo-")]
    [InlineData("donnrstg ")]
    [InlineData("x")]
    public void LongMessage_TenTimesAsLong_TakesNotMuchMoreThanTenTimesAsLong(string part)
    {
        var now = new LocalDateTime(2026, 11, 23, 10, 15);
        string message = Repeat(part, 10_000);
        string longer = Repeat(part, 100_000);

        var once = Least(5, () => TimeReader.Read(message, now));
        var tenfold = Least(3, () => TimeReader.Read(longer, now));

        Assert.True(tenfold < (40 * once) + TimeSpan.FromMilliseconds(100), $"{once} and {tenfold}");
    }

    [Fact]
    public void UsualSentence_AfterTheFirst_TakesLessThanAFifthOfAMillisecond()
    {
        const string Usual = "Hallo, ich könnte nächste Woche Dienstag oder Donnerstag vormittags so gegen halb zehn, meine Nummer ist 0171 2345678.";
        var now = new LocalDateTime(2026, 11, 23, 10, 15);

        var least = Least(3000, () => TimeReader.Read(Usual, now));

        Assert.True(least < TimeSpan.FromMilliseconds(0.2), $"{least}");
    }

    private static IEnumerable<(string Text, LocalDateTime Now)> RandomMessages()
    {
        var random = new Random(11);
        for (int i = 0; i < Messages; i++)
        {
            string text = string.Join(random.Next(9) == 0 ? "" : " ", Enumerable.Range(0, random.Next(1, 9)).Select(_ => Words[random.Next(Words.Length)]));
            yield return (text, new LocalDateTime(2026, 1, 1, 0, 0).PlusMinutes(random.Next(60 * 24 * 900)));
        }
    }

    private static string Repeat(string part, int length) => string.Concat(Enumerable.Repeat(part, length / part.Length));

    // The least of several times: what the machine does beside makes single ones longer.
    private static TimeSpan Least(int times, Action action)
    {
        var least = TimeSpan.MaxValue;
        for (int i = 0; i < times; i++)
        {
            long start = Stopwatch.GetTimestamp();
            action();
            var taken = Stopwatch.GetElapsedTime(start);
            least = taken < least ? taken : least;
        }

        return least;
    }
}
