using ThinkaLotse.Knowledge.Understanding.Times;

namespace ThinkaLotse.Tests.Knowledge.Understanding.Times;

/// <summary>Which words become words of time, and which must not.</summary>
public sealed class VocabularyTests
{
    [Theory]
    [InlineData("Dinstag", WordSense.Weekday, 2)]
    [InlineData("Donerstach", WordSense.Weekday, 4)]
    [InlineData("dienschtag", WordSense.Weekday, 2)]
    [InlineData("mitwochs", WordSense.Weekdays, 3)]
    [InlineData("uebermorgen", WordSense.DaysAway, 2)]
    [InlineData("nachmitags", WordSense.Part, (int)PartOfDay.Afternoon)]
    [InlineData("morgends", WordSense.Part, (int)PartOfDay.Morning)]
    [InlineData("dreissigsten", WordSense.Ordinal, 30)]
    [InlineData("einundzwanzig", WordSense.Number, 21)]
    [InlineData("Desember", WordSense.Month, 12)]
    internal void Word_Misspelt_MeansWhatWasMeant(string written, WordSense sense, int value) =>
        Assert.Equal(new Word(sense, value), Vocabulary.Find(Spelling.Fold(written)));

    [Theory]
    [InlineData("Montage")]
    [InlineData("Freitod")]
    [InlineData("Todestag")]
    [InlineData("heule")]
    [InlineData("Haut")]
    [InlineData("morden")]
    [InlineData("Dienst")]
    [InlineData("Feiertag")]
    [InlineData("Nachmieter")]
    [InlineData("Frühstück")]
    [InlineData("überzogen")]
    [InlineData("Sommertag")]
    [InlineData("Nikolas")]
    [InlineData("neuen")]
    [InlineData("Abendbrot")]
    public void OrdinaryWord_CloseToOneOfOurs_IsNoDayAndNoHour(string written) =>
        Assert.DoesNotContain(
            Vocabulary.Find(Spelling.Fold(written)).Sense,
            new[] { WordSense.Weekday, WordSense.Weekdays, WordSense.DaysAway, WordSense.Part, WordSense.Feast, WordSense.Number, WordSense.Month });
}
