using ThinkaLotse.Knowledge.PlainGerman;

namespace ThinkaLotse.Tests.Knowledge.PlainGerman;

/// <summary>What the checker finds in single sentences, rule by rule.</summary>
public sealed class PlainGermanCheckerTests
{
    private static readonly PlainGermanChecker s_checker = PlainGermanChecker.Load(RealContent.Folder);

    [Theory]
    [InlineData("Das ist ein sehr langer Satz, der viel mehr als die fünfzehn Wörter hat, die hier gelten.", PlainRule.SentenceLength)]
    [InlineData("Dieser Satz hat mit diesem Ende genau 13 Wörter und ist so erlaubt. Und auch dieser hat mit seinem eigenen Ende am Schluss ganze 13 Wörter.", PlainRule.AverageLength)]
    [InlineData("Die Beratung ist kostenlos und Sie müssen keinen Namen sagen.", PlainRule.SeveralStatements)]
    [InlineData("Ich weiß, dass Sie warten, weil das Amt nicht antwortet.", PlainRule.SeveralStatements)]
    [InlineData("Eins. Noch eins. Und noch eins. Zu viel.", PlainRule.TooManySentences)]
    [InlineData("Bringen Sie ggf. den Ausweis mit.", PlainRule.Abbreviation)]
    [InlineData("Die LVA zahlt die Rente.", PlainRule.Abbreviation)]
    [InlineData("Der Bescheid ist da.", PlainRule.ForeignWord)]
    [InlineData("Das Angebot fördert die Partizipation.", PlainRule.ForeignWord)]
    [InlineData("Bringen Sie die Wohnungsgeberbescheinigung mit.", PlainRule.LongCompound)]
    [InlineData("Die Kopie kostet zwei Euro.", PlainRule.NumberInWords)]
    [InlineData("Man muss einen Antrag stellen.", PlainRule.Impersonal)]
    [InlineData("Der Antrag ist bis Freitag zu stellen.", PlainRule.Impersonal)]
    [InlineData("Die Unterlagen sind beim Amt einzureichen.", PlainRule.Impersonal)]
    public void Breach_IsFound(string text, PlainRule rule) => Assert.Contains(rule, Rules(text));

    [Theory]
    [InlineData("Das Amt ist zu.")]
    [InlineData("Dieser Satz hat mit diesem Ende genau 13 Wörter und ist so erlaubt.")]
    [InlineData("Der Bescheid (Brief vom Amt) ist da.")]
    [InlineData("Die Beratung ist für Menschen aus der EU. EU heißt Europäische Union.")]
    [InlineData("Bringen Sie die Wohnungs-Geber-Bescheinigung mit.")]
    [InlineData("Bringen Sie die Wohnungs·geber·bescheinigung mit.")]
    [InlineData("Die Kopie kostet 2 Euro.")]
    [InlineData("Das Frauenhaus ist für Frauen und ihre Kinder da.")]
    [InlineData("Schreiben Sie an rat@example.de oder auf www.example.de.")]
    public void PlainText_HasNoFinding(string text) => Assert.Empty(Rules(text));

    [Theory]
    [InlineData("Rufen Sie an, z. B. am 1. Dezember um 8.30 Uhr unter Tel. 03634 123456.", 1)]
    [InlineData("Das sagt Ihnen „Was speichern Sie?“. Oder fragen Sie.", 2)]
    [InlineData("Wählen Sie 112. Bleiben Sie ruhig.", 2)]
    [InlineData("Hier geht es um Arbeitslosen-Geld I. Die Agentur hilft.", 2)]
    public void FullStop_EndsASentenceOrNot(string text, int sentences) =>
        Assert.Equal(sentences > 1, s_checker.Check(text, new PlainSetting(1, true)).Any(finding => finding.Rule == PlainRule.TooManySentences));

    [Fact]
    public void Finding_NamesThePlaceAndTheRemedy()
    {
        var finding = Assert.Single(s_checker.Check("Gut. Ihr Antrag wird morgen geprüft.", PlainSetting.Message));

        Assert.Equal("wird morgen geprüft", "Gut. Ihr Antrag wird morgen geprüft.".Substring(finding.Start, finding.Length));
        Assert.Equal("„wird morgen geprüft“ ist Passiv. Sagen Sie, wer etwas tut.", finding.Message);
    }

    [Fact]
    public void Label_HasNoSentencesThatCouldBeTooLong() =>
        Assert.Empty(s_checker.Check("Mo 8-11:30; Di 8-11:30 und 14-18; Do 8-11:30; Fr 8-11:30 und mit Termin am Abend von 18 bis 20 Uhr", PlainSetting.Label));

    private static IEnumerable<PlainRule> Rules(string text) => s_checker.Check(text, PlainSetting.Message).Select(finding => finding.Rule);
}
