using ThinkaLotse.Knowledge.Exchange;
using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Tests.Knowledge.Exchange;

/// <summary>What is exported and imported again says the same as before, in both formats.</summary>
public sealed class RoundTripTests
{
    [Theory]
    [InlineData(ExchangeFormat.Hsds)]
    [InlineData(ExchangeFormat.Csv)]
    public void AllServices_ImportedIntoAnEmptyFolder_GiveTheSameFiles(ExchangeFormat format)
    {
        var folder = Directory.CreateTempSubdirectory("exchange");
        string file = Path.Combine(folder.FullName, "export");
        File.WriteAllBytes(file, ServiceExport.Write(RealContent.Knowledge, format, isPublic: false));

        var import = ServiceImport.Plan(file, format, RealContent.Knowledge, folder.FullName, []);
        import.Write();

        Assert.Equal(RealContent.Knowledge.Services.Count, import.Services.Count);
        Assert.All(import.Services, imported => Assert.Equal(ImportOutcome.New, imported.Outcome));
        Assert.All(RealContent.Knowledge.Services, service =>
            Assert.Equal(ServiceWriter.Write(service), File.ReadAllText(Path.Combine(folder.FullName, service.IsHelpline ? "Helplines" : "Services", service.Id + ".yaml"))));
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData(ExchangeFormat.Hsds)]
    [InlineData(ExchangeFormat.Csv)]
    public void EachField_ComesBack_AlsoWithSignsThatFormatsTripOver(ExchangeFormat format)
    {
        using var draft = new ExchangeDraft();
        draft.Replace(draft.Full);
        string exported = draft.Export(format);
        Assert.All(ServiceField.All, field => Assert.NotEmpty(field.Of(draft.Full)));
        Assert.Equal(["local.rat Same", "helpline.rat Same"], draft.Import(format, exported));
        string before = draft["Services/local.rat.yaml"];
        draft.Replace(draft.Full with { Organization = null, Note = null, Topics = ["geld.rente"], OpeningHours = null, Sources = [new Source("x", "undated")] });

        string told = Assert.Single(draft.Import(format, exported), line => line.Contains("Changed", StringComparison.Ordinal));

        Assert.Equal("local.rat Changed organization,topics,opening_hours,note,sources.url,sources.date", told);
        Assert.Equal(before, draft["Services/local.rat.yaml"]);
    }

    [Theory]
    [InlineData(ExchangeFormat.Hsds)]
    [InlineData(ExchangeFormat.Csv)]
    public void PublicExport_HoldsNothingForCurators_AndImportedTakesNothingFromThem(ExchangeFormat format)
    {
        using var draft = new ExchangeDraft();
        draft.Replace(draft.Full with { Audience = Audience.Residents, Note = "nur für uns", ConfidenceReason = "geheimer Grund" });

        string exported = draft.Export(format, isPublic: true);

        Assert.DoesNotContain("nur für uns", exported, StringComparison.Ordinal);
        Assert.DoesNotContain("geheimer Grund", exported, StringComparison.Ordinal);
        Assert.Equal(["local.rat Same", "helpline.rat Same"], draft.Import(format, exported));
    }

    [Theory]
    [InlineData(ExchangeFormat.Hsds)]
    [InlineData(ExchangeFormat.Csv)]
    public void PublicExport_LeavesOutWhatResidentsDontSee(ExchangeFormat format)
    {
        using var draft = new ExchangeDraft();
        draft.Replace(draft.Service with { Confidence = Confidence.Low });

        Assert.Contains("local.rat", draft.Export(format), StringComparison.Ordinal);
        Assert.DoesNotContain("local.rat", draft.Export(format, isPublic: true), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ExchangeFormat.Hsds)]
    [InlineData(ExchangeFormat.Csv)]
    public void APlan_WritesNothing(ExchangeFormat format)
    {
        using var draft = new ExchangeDraft();
        string exported = draft.Export(format).Replace("036201 6660", "036201 6661", StringComparison.Ordinal);
        string before = draft["Services/local.rat.yaml"];

        var plan = draft.Plan(format, exported);

        Assert.All(plan.Services, imported => Assert.Equal(["phone"], imported.Changed));
        Assert.Equal(before, draft["Services/local.rat.yaml"]);
    }

    [Theory]
    [InlineData(ExchangeFormat.Hsds)]
    [InlineData(ExchangeFormat.Csv)]
    public void AnIdThatLeavesTheFolder_IsRefused(ExchangeFormat format)
    {
        using var draft = new ExchangeDraft();

        string problem = draft.Problem(format, draft.Export(format).Replace("local.rat", "local.../../rat", StringComparison.Ordinal));

        Assert.Contains("is no id", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ExchangeFormat.Hsds)]
    [InlineData(ExchangeFormat.Csv)]
    public void WhatIsWrong_IsToldWithEntryAndField_AllOfItAtOnce_AndNothingIsWritten(ExchangeFormat format)
    {
        using var draft = new ExchangeDraft();
        string before = draft["Helplines/helpline.rat.yaml"];
        string spoilt = draft.Export(format).Replace("036201 6660", "ruf an", StringComparison.Ordinal).Replace("geld.rente", "geld.lotto", StringComparison.Ordinal);

        string problem = draft.Problem(format, spoilt);

        Assert.Equal(2, problem.Split("\"topics\": \"geld.lotto\" is not one of the topics; known are geld.rente, geld.schulden").Length - 1);
        Assert.Contains(": \"phone\" is \"ruf an\"; a phone number has digits", draft.Problem(format, draft.Export(format).Replace("036201 6660", "ruf an", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal(before, draft["Helplines/helpline.rat.yaml"]);
    }
}
