using NodaTime.Text;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Understanding;
using ThinkaLotse.Knowledge.Understanding.Times;

namespace ThinkaLotse.Tests.Knowledge.Understanding.Times;

/// <summary>Plays the sentence tables: what residents say, and the windows they mean.</summary>
public sealed class TimeReaderTests
{
    private static readonly LocalDateTimePattern Now = LocalDateTimePattern.CreateWithInvariantCulture("yyyy-MM-dd HH:mm");

    public static TheoryData<string, string, string, string> Sentences()
    {
        var sentences = new TheoryData<string, string, string, string>();
        foreach (string file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Knowledge", "Understanding", "Times", "Sentences"), "*.yaml").Order())
        {
            foreach (var record in YamlRecord.LoadList(file))
            {
                string now = record.Required("now").Value;
                foreach (string[] sides in record.Strings("say").Select(line => line.Split("=>")))
                {
                    sentences.Add(Path.GetFileNameWithoutExtension(file), now, sides[0].Trim(), sides[1].Trim());
                }
            }
        }

        return sentences;
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Sentence_ReadAtItsTime_MeansItsWindows(string table, string now, string said, string meant)
    {
        var today = Now.Parse(now).Value;
        var expected = Meaning.Read(meant, today.Date);

        var wish = TimeReader.Read(said, today);

        Assert.True(Text(expected) == Text(wish), $"{table}: \"{said}\"\n  expected {Text(expected)}\n  was      {Text(wish)}");
    }

    private static string Text(TimeWish wish) =>
        $"{wish.Kind} {string.Join(", ", wish.Windows.Select(window => FormattableString.Invariant($"{window.From:ddd d.M.yyyy HH:mm}-{window.To:HH:mm}")))}";
}
