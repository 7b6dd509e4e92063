using ThinkaLotse.Knowledge.PlainGerman;

namespace ThinkaLotse.Tests.Knowledge.PlainGerman;

/// <summary>The two scores, against sums done by hand.</summary>
public sealed class ReadabilityTests
{
    private static readonly PlainGermanChecker s_checker = PlainGermanChecker.Load(RealContent.Folder);

    [Fact]
    public void Scores_FollowTheirFormulas()
    {
        // 2 sentences of 4 words; "Beratung" and "kostenlos" have more than 6 letters and 3 syllables; 4 words have one syllable.
        var score = s_checker.Score("Die Beratung ist kostenlos. Kommen Sie bitte her.");

        Assert.Equal(4 + 25, score.Lix, 3);
        Assert.Equal((0.1935 * 25) + (0.1672 * 4) + (0.1297 * 25) - (0.0327 * 50) - 0.875, score.WienerSachtext, 3);
    }

    [Fact]
    public void OfficeLetter_IsHarderThanPlainGerman()
    {
        var letter = s_checker.Score("Hinsichtlich der Leistungsgewährung ergeht nach Abschluss der Sachverhaltsermittlung eine rechtsmittelfähige Entscheidung.");
        var plain = s_checker.Score("Wir prüfen Ihren Antrag. Dann bekommen Sie einen Brief.");

        Assert.True(letter.Lix > 60 && plain.Lix < 40);
        Assert.True(letter.WienerSachtext > plain.WienerSachtext + 5);
    }

    [Fact]
    public void TextWithoutWords_ScoresNothing() => Assert.Equal(new Readability(0, 0), s_checker.Score("{summary} 112"));

    [Theory]
    [InlineData("Amt", 1)]
    [InlineData("Miete", 2)]
    [InlineData("Familie", 4)]
    [InlineData("Ferien", 3)]
    [InlineData("Beratung", 3)]
    [InlineData("Theater", 3)]
    [InlineData("geimpft", 2)]
    [InlineData("Quelle", 2)]
    [InlineData("Information", 5)]
    [InlineData("häusliche", 3)]
    [InlineData("Bauamt", 2)]
    public void Syllables_AreCountedByVowels(string word, int syllables) => Assert.Equal(syllables, Syllables.Count(word));
}
