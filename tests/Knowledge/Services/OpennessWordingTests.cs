using NodaTime;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Hours;
using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Tests.Knowledge.Services;

/// <summary>How the directory tells residents whether a service is open, on Monday 2026-11-23.</summary>
public sealed class OpennessWordingTests
{
    private static readonly KnowledgeBase s_knowledge = KnowledgeBase.Load(Path.Combine(AppContext.BaseDirectory, "Content"));
    private static readonly Service s_service = s_knowledge.FindService("helpline.115")!;

    [Theory]
    [InlineData("Mo-Fr 08:00-16:00", 10, "heute bis 16 Uhr offen")]
    [InlineData("Mo-Fr 08:00-16:30", 10, "heute bis 16:30 Uhr offen")]
    [InlineData("Mo-Fr 12:00-16:00", 10, "heute ab 12 Uhr offen")]
    [InlineData("Mo-Fr 08:00-16:00", 17, "morgen ab 8 Uhr offen")]
    [InlineData("Th 08:30-11:30", 10, "Donnerstag ab 8:30 Uhr offen")]
    [InlineData("Mo 08:00-09:00", 10, "Montag, 30.11., ab 8 Uhr offen")]
    [InlineData("Mo 14:00-24:00", 15, "heute bis 24 Uhr offen")]
    [InlineData("Mo 08:00+", 10, "jetzt offen")]
    [InlineData("24/7", 10, "rund um die Uhr")]
    [InlineData("Tu 14:00-17:00 \"nur mit Termin\"", 10, "morgen ab 14 Uhr offen, nur mit Termin")]
    [InlineData("Mo-Fr \"nach Vereinbarung\"", 10, "nur mit Termin")]
    public void Of_SaysItInAFewWords(string notation, int hour, string expected) =>
        Assert.Equal(expected, OpennessWording.Of(s_service with { OpeningHours = OpeningHours.Parse(notation) }, new LocalDateTime(2026, 11, 23, hour, 0), s_knowledge.Words));

    [Fact]
    public void Of_OnAHoliday_AsksToCallFirst() =>
        Assert.Equal("heute ist Feiertag, bitte vorher anrufen", OpennessWording.Of(s_service, new LocalDateTime(2026, 12, 25, 10, 0), s_knowledge.Words));

    [Fact]
    public void Of_WithoutKnownHours_SaysNothing() =>
        Assert.Null(OpennessWording.Of(s_service with { OpeningHours = null }, new LocalDateTime(2026, 11, 23, 10, 0), s_knowledge.Words));

    [Fact]
    public void Match_IsExplainedInOneLine()
    {
        var match = new ServiceSearch(s_knowledge.Services, s_knowledge.Places).Find(new ServiceQuery(["geld.schulden"], "", s_knowledge.Places.FindByName("Kölleda")))[0];

        Assert.Equal("für Schulden, in Sömmerda, 10 km, heute bis 11:30 Uhr offen, nur mit Termin", MatchExplanation.Of(match, ["Schulden"], new LocalDateTime(2026, 11, 23, 10, 0), s_knowledge.Words));
    }

    [Theory]
    [InlineData("local.frauenhaus-erfurt", "Kontakt im Internet")]
    [InlineData("helpline.meine-schulden", "im Internet, jederzeit")]
    public void Match_WithoutPhoneAndAddress_SaysWhetherTheHelpItselfIsOnline(string id, string line) =>
        Assert.Equal(line, MatchExplanation.Of(new ServiceMatch(s_knowledge.FindService(id)!, [], null, 0), [], new LocalDateTime(2026, 11, 23, 10, 0), s_knowledge.Words));

    [Fact]
    public void OldFacts_SayOfWhenTheyAre()
    {
        var old = s_service with { Sources = [new Source("https://example.org", "2023-04 (list)"), new Source("https://example.org", "undated (2025)")] };

        Assert.Equal("Angabe von 2023", FactAge.Of(old, new LocalDate(2026, 11, 23), s_knowledge.Words));
        Assert.Null(FactAge.Of(old with { Checked = new LocalDate(2026, 11, 1) }, new LocalDate(2026, 11, 23), s_knowledge.Words));
        Assert.Equal("Angabe ohne Datum", FactAge.Of(old with { Sources = [new Source("https://example.org", "undated")] }, new LocalDate(2026, 11, 23), s_knowledge.Words));
    }
}
