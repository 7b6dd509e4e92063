using System.Globalization;
using NodaTime;
using ThinkaLotse.Knowledge.Understanding;

namespace ThinkaLotse.Tests.Knowledge.Understanding.Times;

/// <summary>Reads the right side of a sentence table: "any", or "24.11. 8-12, 30.11.-4.12." (each day of the range, 8-18).</summary>
internal static class Meaning
{
    public static TimeWish Read(string meant, LocalDate today) =>
        Enum.TryParse(meant, ignoreCase: true, out TimeWishKind kind)
            ? new TimeWish(kind, [])
            : new TimeWish(TimeWishKind.Windows, [.. meant.Split(", ").SelectMany(part => Windows(part, today)).OrderBy(window => window.From)]);

    private static IEnumerable<TimeWindow> Windows(string part, LocalDate today)
    {
        string[] words = part.Split(' ');
        string[] days = words[0].Split('-');
        string[] hours = (words.Length > 1 ? words[1] : "8-18").Split('-');
        for (var day = Date(days[0], today); day <= Date(days[^1], today); day = day.PlusDays(1))
        {
            yield return new TimeWindow(day + Time(hours[0]), day + Time(hours[1]));
        }
    }

    private static LocalDate Date(string text, LocalDate today)
    {
        string[] numbers = text.Split('.');
        var date = new LocalDate(today.Year, Number(numbers[1]), Number(numbers[0]));
        return date < today ? date.PlusYears(1) : date;
    }

    private static LocalTime Time(string text)
    {
        string[] numbers = text.Split(':');
        return new LocalTime(Number(numbers[0]), numbers.Length > 1 ? Number(numbers[1]) : 0);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
