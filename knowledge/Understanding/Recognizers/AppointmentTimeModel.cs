using System.Globalization;
using Microsoft.Recognizers.Text;
using NodaTime;
using ThinkaLotse.Knowledge.Understanding.Times;

namespace ThinkaLotse.Knowledge.Understanding.Recognizers;

/// <summary>Recognizes when an appointment suits, in German with its Central German hours.</summary>
/// <param name="now">Wall-clock time of Europe/Berlin.</param>
public sealed class AppointmentTimeModel(Func<LocalDateTime> now) : GermanModel
{
    public override string ModelTypeName => "appointmentTime";

    /// <summary>One result over the whole text, or none; its "kind" says whether there are windows, each a value with TIMEX, start and end.</summary>
    public override List<ModelResult> Parse(string query)
    {
        var wish = TimeReader.Read(query, now());
        return wish.Kind == TimeWishKind.None
            ? []
            :
            [
                new ModelResult
                {
                    Text = query,
                    Start = 0,
                    End = query.Length - 1,
                    TypeName = "datetimeV2.datetimerange",
                    Resolution = new SortedDictionary<string, object>
                    {
                        ["kind"] = wish.Kind.ToString().ToLowerInvariant(),
                        [ResolutionKey.ValueSet] = wish.Windows.Select(Value).ToList(),
                    },
                },
            ];
    }

    private static Dictionary<string, string> Value(TimeWindow window) => new()
    {
        ["timex"] = Timex.Of(window),
        ["type"] = "datetimerange",
        ["start"] = window.From.ToString("uuuu-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        ["end"] = window.To.ToString("uuuu-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
    };
}
