using System.Text;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Exchange;
using ThinkaLotse.Knowledge.Exchange.Csv;

namespace ThinkaLotse.Tests.Knowledge.Exchange;

/// <summary>Tables as spreadsheets open and save them.</summary>
public sealed class CsvTests
{
    private const string Head = "id;name;description;topics;audience;area_served;confidence;sources.url;sources.date\r\n";
    private const string Row = "local.tafel;Tafel Straußfurt;Lebensmittel;geld.schulden | geld.rente;residents;Landkreis;medium;https://example.de;undated\r\n";

    [Fact]
    public void Export_OpensByDoubleClickInAGermanSpreadsheet()
    {
        byte[] table = ServiceExport.Write(RealContent.Knowledge, ExchangeFormat.Csv, isPublic: false);

        Assert.Equal([0xEF, 0xBB, 0xBF], table[..3]);
        Assert.StartsWith("id;name;organization;description;topics;", Encoding.UTF8.GetString(table[3..]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"x\")", true)]
    [InlineData("+49 36201 6660", true)]
    [InlineData("-- alle --", true)]
    [InlineData("@rat", true)]
    [InlineData("'so'", true)]
    [InlineData("03634 6660", true)]
    [InlineData("01067", true)]
    [InlineData("24/7", true)]
    [InlineData("2024-01", true)]
    [InlineData("2026-11-23", true)]
    [InlineData("99610", false)]
    [InlineData("112", false)]
    [InlineData("Mo-Fr 08:00-12:00", false)]
    [InlineData("20 Cent je Anruf", false)]
    public void ACell_ThatASpreadsheetWouldTakeForSomethingElse_GetsAnApostrophe_AndLosesItAgain(string text, bool isGuarded)
    {
        string cell = CellGuard.Put(text);

        Assert.Equal(isGuarded ? "'" + text : text, cell);
        Assert.Equal(text, CellGuard.Take(cell));
    }

    [Fact]
    public void NoCellOfTheExport_BeginsLikeAFormula()
    {
        using var draft = new ExchangeDraft();
        draft.Replace(draft.Full);

        string[] dangers = [";=", ";+", ";-", ";@", ";\"=", ";\"+", ";\"-", ";\"@"];

        Assert.All(dangers, danger => Assert.DoesNotContain(danger, draft.Export(ExchangeFormat.Csv), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(';')]
    [InlineData(',')]
    [InlineData('\t')]
    public void ATable_IsReadWithEachUsualSeparator_AndWithoutMark(char separator)
    {
        using var draft = new ExchangeDraft();

        Assert.Equal(["local.tafel New"], draft.Import(ExchangeFormat.Csv, (Head + Row).Replace(';', separator)));
        Assert.Equal("Tafel Straußfurt", KnowledgeBase.Load(draft.Folder).FindService("local.tafel")!.Name);
    }

    [Fact]
    public void ATable_InTheOlderEncodingOfSpreadsheets_IsRead()
    {
        using var draft = new ExchangeDraft();

        var plan = draft.Plan(ExchangeFormat.Csv, Encoding.Latin1.GetBytes(Head + Row));

        Assert.Equal("Tafel Straußfurt", plan.Services[0].Service.Name);
    }

    [Fact]
    public void AFirstLineForSpreadsheets_IsPassedOver_AndCounted()
    {
        using var draft = new ExchangeDraft();

        Assert.Single(draft.Plan(ExchangeFormat.Csv, "sep=;\r\n" + Head + Row).Services);
        Assert.Contains("line 3: local.tafel: \"confidence\" is \"mittel\"", draft.Problem(ExchangeFormat.Csv, "sep=;\r\n" + Head + Row.Replace("medium", "mittel", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void AMissingColumn_LeavesTheField_AnEmptyCellEmptiesIt()
    {
        using var draft = new ExchangeDraft();

        Assert.Equal(["local.rat Changed phone,email,checked"], draft.Import(ExchangeFormat.Csv, "id;phone;email;checked\nlocal.rat;'036201 1;;24.11.2026\n"));

        Assert.Equal(("036201 1", null, "https://example.de"), (draft.Service.Phone, draft.Service.Email, draft.Service.Url));
        Assert.Equal(new NodaTime.LocalDate(2026, 11, 24), draft.Service.Checked);
    }

    [Fact]
    public void ADay_ThatASpreadsheetHasTurned_IsTheDayOfASource()
    {
        using var draft = new ExchangeDraft();

        draft.Import(ExchangeFormat.Csv, "id;sources.url;sources.date\nlocal.rat;https://example.de/a | https://example.de/b;24.11.2026 | 2025 (Flyer)\n");

        Assert.Equal(["2026-11-24", "2025 (Flyer)"], draft.Service.Sources.Select(source => source.Date));
    }

    [Theory]
    [InlineData("", "line 1: the table is empty")]
    [InlineData("name;phone\nRat;1\n", "line 1: there is no column \"id\"")]
    [InlineData("id;telefon\nlocal.rat;1\n", "line 1: the column \"telefon\" is not known; known are id, name,")]
    [InlineData("id;phone;phone\nlocal.rat;1;2\n", "line 1: the column \"phone\" is there twice")]
    [InlineData("id;note\nlocal.rat;\"zwei\nZeilen\"\n\nhelpline.rat;\"drei\"\nlocal.x;y\n", "line 6: local.x: the field \"name\" is missing")]
    [InlineData("id;phone\nlocal.rat;12;34\n", "line 2: local.rat: \"34\" stands beyond the last column")]
    [InlineData("id;phone\n;12\n", "line 2: row without id, \"id\": it is missing")]
    [InlineData("id;email\nlocal.rat;rat\nhelpline.rat;tat\n", "line 3: helpline.rat: \"email\" is \"tat\"")]
    [InlineData("id;sources.url;sources.date\nlocal.rat;a | b;undated\n", "\"sources.date\": there are 2 addresses and 1 dates")]
    [InlineData("id;note\nlocal.rat;\"offen\n", "line 2: the quotation marks of this row are wrong")]
    [InlineData("id;checked\nlocal.rat;gestern\n", "line 2: local.rat: \"checked\" should be a date")]
    [InlineData("id;opening_hours\nlocal.rat;immer\n", "line 2: local.rat: \"opening_hours\" can't be read")]
    public void WhatIsWrong_IsToldWithLineAndColumn(string table, string problem)
    {
        using var draft = new ExchangeDraft();

        Assert.Contains(problem, draft.Problem(ExchangeFormat.Csv, table), StringComparison.Ordinal);
    }
}
