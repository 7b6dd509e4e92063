using NodaTime;
using ThinkaLotse.Knowledge.Hours;
using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Tests.Knowledge.Services;

/// <summary>Which services a resident is told of, on the real content.</summary>
public sealed class ServiceSearchTests
{
    private static readonly ServiceSearch _search = new(RealContent.Knowledge.Services, RealContent.Knowledge.Places);

    [Theory]
    [InlineData("wohnen.miete,geld.schulden", "Ich habe Mietschulden und wohne in Beichlingen", "local.thepra-schulden")]
    [InlineData("wohnen.wohngeld", "Wohngeld, ich wohne in Gebesee", "local.landratsamt")]
    [InlineData("geld.schulden", "hab schulden und weiss nich weiter", "local.thepra-schulden")]
    [InlineData("geld.schulden", "Mahnbescheid vom Gericht bekommen", "helpline.mahnbescheid")]
    [InlineData("geld.energie", "strom abgestellt in weißensee", "local.verbraucherzentrale")]
    [InlineData("geld.familie", "kindergeld kommt nicht", "local.familienkasse")]
    [InlineData("geld.rente", "rente beantragen", "helpline.rentenversicherung")]
    [InlineData("gesundheit.sucht", "ich spiele jeden tag am automaten", "helpline.gluecksspiel")]
    [InlineData("gesundheit.sucht", "spielsucht", "helpline.gluecksspiel")]
    [InlineData("alltag.behoerden", "gez befreiung", "helpline.rundfunkbeitrag")]
    [InlineData("", "sorgen telefon", "helpline.kjt-thueringen")]
    [InlineData("gesundheit.sucht", "mein mann trinkt zu viel alkohol", "helpline.sucht-bzga")]
    [InlineData("gesundheit.arzt", "hausarzt weißensee", "helpline.116117")]
    [InlineData("gesundheit.pflege", "meine mutter hat demenz", "helpline.alzheimer")]
    [InlineData("familie.gewalt", "mein mann schlägt mich", "local.interventionsstelle")]
    [InlineData("familie.schwangerschaft", "bin schwanger", "local.drk-schwangerschaft")]
    [InlineData("familie.erziehung", "mein sohn schwänzt die schule", "local.thepra-familienhilfe")]
    [InlineData("wohnen.obdachlos", "ich habe keine wohnung mehr, bin aus kölleda", "local.stadt-koelleda")]
    [InlineData("alltag.behoerden", "neuer ausweis, ich wohne in gebesee", "local.vg-gera-aue")]
    [InlineData("alltag.behoerden", "neuer ausweis, ich wohne in frohndorf", "local.stadt-soemmerda")]
    [InlineData("alltag.versorgung", "nichts zu essen, wohne in beichlingen", "local.tafel-koelleda")]
    [InlineData("alltag.versorgung", "tafel für Rastenberg?", "local.tafel-buttstaedt")]
    [InlineData("alltag.versorgung", "brauche möbel", "local.moebelkiste")]
    [InlineData("integration.sprache", "deutschkurs", "local.kvhs")]
    [InlineData("", "wie erreiche ich die Verbraucherzentrale", "local.verbraucherzentrale")]
    [InlineData("", "was ist die 116117", "helpline.116117")]
    public void Find_RealSituation_BeginsWithTheFittingService(string topics, string words, string service) =>
        Assert.Equal(service, Find(topics, words)[0].Service.Id);

    [Theory]
    [InlineData("familie.erziehung", "Jugendamt", "local.landratsamt")]
    [InlineData("familie.erziehung", "jugentamt", "local.landratsamt")]
    [InlineData("gesundheit.arzt", "Gesundheitsamt", "local.landratsamt-haus2")]
    [InlineData("familie.erziehung", "nummer gegen kummer", "helpline.nummer-gegen-kummer-kinder")]
    [InlineData("geld.familie", "kinder und jugendtelefon", "helpline.nummer-gegen-kummer-kinder")]
    [InlineData("", "kinder notruf", "helpline.kjt-thueringen")]
    [InlineData("", "kinder notruf", "helpline.nummer-gegen-kummer-kinder")]
    [InlineData("familie.gewalt", "Weißer Ring", "helpline.opfertelefon")]
    [InlineData("gesundheit.sucht", "sucht und drogen hotline", "helpline.sucht-drogen")]
    public void Find_NameOfAServiceOrOffice_IsAmongTheFirst_WhateverItSoundsLike(string topics, string words, string service) =>
        Assert.Contains(service, Ids(topics, words));

    [Theory]
    [InlineData(10, "local.a", "local.b")]
    [InlineData(20, "local.b", "local.a")]
    public void Find_AmongServicesThatFitAlike_BeginsWithTheOneThatIsOpen(int hour, string first, string second)
    {
        var search = new ServiceSearch([Alike("local.a", "Mo-Fr 08:00-12:00"), Alike("local.b", "Mo-Fr 18:00-22:00")], RealContent.Knowledge.Places);

        Assert.Equal([first, second], search.Find(new ServiceQuery(["geld.schulden"], Now: new LocalDateTime(2026, 11, 23, hour, 0))).Select(match => match.Service.Id));
    }

    [Fact]
    public void Find_AmongServicesThatFitAlike_BeginsWithTheNewerFacts()
    {
        var search = new ServiceSearch([Alike("local.a", null) with { Checked = new LocalDate(2024, 1, 1) }, Alike("local.b", null) with { Checked = new LocalDate(2026, 11, 1) }], RealContent.Knowledge.Places);

        Assert.Equal(["local.b", "local.a"], search.Find(new ServiceQuery(["geld.schulden"], Now: new LocalDateTime(2026, 11, 23, 10, 0))).Select(match => match.Service.Id));
    }

    [Fact]
    public void Find_AmongServicesThatFitAlike_BeginsWithTheFreeCall_AndEndsWithTheDearOne()
    {
        var search = new ServiceSearch([Alike("local.a", null) with { Phone = "01806 313031" }, Alike("local.b", null) with { Phone = "03634 320660" }, Alike("local.c", null) with { Phone = "0800 5035851" }], RealContent.Knowledge.Places);

        Assert.Equal(["local.c", "local.b", "local.a"], search.Find(new ServiceQuery(["geld.schulden"])).Select(match => match.Service.Id));
    }

    [Fact]
    public void Find_AtAnyTime_LosesNoServiceThatFits() =>
        Assert.All(
            RealContent.Knowledge.Topics,
            topic => Assert.Equal(
                _search.Find(new ServiceQuery([topic.Id], Limit: 50)).Select(match => match.Service.Id).Order(StringComparer.Ordinal),
                _search.Find(new ServiceQuery([topic.Id], Limit: 50, Now: new LocalDateTime(2026, 11, 23, 10, 0))).Select(match => match.Service.Id).Order(StringComparer.Ordinal)));

    [Fact]
    public void Find_TwoConcerns_NamesServicesForBoth()
    {
        var found = Ids("alltag.versorgung,geld.schulden", "schulden und nix zu essen, wohne in buttstädt");

        Assert.Contains("local.tafel-buttstaedt", found);
        Assert.Contains("local.thepra-schulden", found);
    }

    [Fact]
    public void Find_HomelessMan_DoesNotBeginWithAWomensShelter() =>
        Assert.DoesNotContain("frauenhaus", Find("wohnen.obdachlos", "ich stehe auf der straße in gebesee")[0].Service.Id, StringComparison.Ordinal);

    [Fact]
    public void Find_VictimOfViolence_IsNotSentToTheProjectForTheViolent() =>
        Assert.DoesNotContain("helpline.orange", Ids("familie.gewalt", "er hat mich geschlagen und getreten", limit: 6));

    [Fact]
    public void Find_NothingThatFits_IsEmpty() => Assert.Empty(Find("", "Hallo, ich heiße Anna"));

    [Fact]
    public void Find_LimitIsKept() => Assert.Equal(2, Find("geld.schulden", "", limit: 2).Count);

    [Fact]
    public void Find_SaysWhy()
    {
        var tafel = Find("alltag.versorgung", "Tafel, ich wohne in Beichlingen")[0];

        Assert.Equal(
            [ServiceReason.MainConcern, ServiceReason.WordsFit, ServiceReason.ServesPlace, ServiceReason.Near],
            tafel.Reasons);
        Assert.InRange(tafel.Kilometres!.Value, 4, 6);
    }

    [Fact]
    public void Find_AnyTopicAnywhere_NamesNoHiddenServiceAndNoEmergencyNumber() =>
        Assert.All(Everything(), match => Assert.True(match.Service is { IsShownToResidents: true, IsEmergencyNumber: false }, match.Service.Id));

    [Fact]
    public void Find_AnyTopicAnywhere_NamesTheOfficeItselfLast() =>
        Assert.All(EveryAnswer(), answer => Assert.DoesNotContain(answer.SkipLast(1), match => match.Service.Id == ServiceSearch.OwnOffice));

    [Theory]
    [InlineData("Gebesee", "local.vg-gera-aue")]
    [InlineData("Nöda", "local.vg-gramme-vippach")]
    [InlineData("Rastenberg", "local.vg-koelleda")]
    [InlineData("Großmonra", "local.stadt-koelleda")]
    [InlineData("Olbersleben", "local.stadt-buttstaedt")]
    [InlineData("Witterda", "local.elxleben")]
    public void Find_TownHall_IsThatOfTheResidentOnly(string place, string hall)
    {
        var halls = Ids("alltag.behoerden", $"ich wohne in {place}", limit: 50)
            .Where(id => id.StartsWith("local.vg-", StringComparison.Ordinal) || id.StartsWith("local.stadt-", StringComparison.Ordinal) || id == "local.elxleben");

        Assert.Equal([hall], halls);
    }

    private static Service Alike(string id, string? hours) => RealContent.Knowledge.FindService("local.thepra-schulden")! with
    {
        Id = id,
        OpeningHours = hours is not null && OpeningHours.TryParse(hours, out var parsed, out _) ? parsed : null,
    };

    private static IReadOnlyList<ServiceMatch> Find(string topics, string words, int limit = 3) =>
        _search.Find(new ServiceQuery(topics.Split(',', StringSplitOptions.RemoveEmptyEntries), words, RealContent.Knowledge.Places.Find(words), limit));

    private static IEnumerable<string> Ids(string topics, string words, int limit = 3) =>
        Find(topics, words, limit).Select(match => match.Service.Id);

    private static IEnumerable<IReadOnlyList<ServiceMatch>> EveryAnswer() =>
        from topic in RealContent.Knowledge.Topics
        from place in RealContent.Knowledge.Places.Municipalities.Select(municipality => municipality.Place).Append(null)
        select _search.Find(new ServiceQuery([topic.Id], "Notruf 112 Hilfe Beratung ThINKA", place, 200));

    private static IEnumerable<ServiceMatch> Everything() => EveryAnswer().SelectMany(answer => answer).Distinct();
}
