using Microsoft.Extensions.DependencyInjection;
using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Tests.Desk;

/// <summary>The curator's list: all that the office knows, also what residents don't see.</summary>
public sealed class DirectoryTests(DeskFixture fixture) : IClassFixture<DeskFixture>
{
    private readonly DeskServer _server = fixture.Server;

    private KnowledgeBase Knowledge => _server.Services.GetRequiredService<KnowledgeBase>();

    [Fact]
    public async Task List_ShowsEveryServiceWithItsSources()
    {
        using var curator = await _server.SignInAsync();

        string page = await curator.PageAsync("/desk/services");

        Assert.All(Knowledge.Services, service =>
        {
            Assert.Contains($"id=\"{service.Id}\"", page, StringComparison.Ordinal);
            Assert.All(service.Sources, source => Assert.Contains(source.Url, page, StringComparison.Ordinal));
        });
    }

    [Fact]
    public async Task List_OfWhatIsNotShown_HoldsExactlyWhatResidentsDoNotSee()
    {
        using var curator = await _server.SignInAsync();

        string page = await curator.PageAsync("/desk/services?show=hidden");

        Assert.All(Knowledge.Services, service => Assert.Equal(!service.IsShownToResidents, page.Contains($"id=\"{service.Id}\"", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("tafel kolleda", "local.tafel-koelleda")]
    [InlineData("03634 320660", "local.thepra-schulden")]
    [InlineData("03634/320660", "local.thepra-schulden")]
    [InlineData("GIFTNOTRUF", "helpline.giftnotruf")]
    [InlineData("Sozialarbeiter", null)]
    public async Task List_ByName_HoldsOnlyWhatIsCalledSo(string typed, string? service)
    {
        using var curator = await _server.SignInAsync();

        string page = await curator.PageAsync("/desk/services?name=" + Uri.EscapeDataString(typed));

        Assert.Equal(service is null ? [] : [service], Knowledge.Services.Where(each => page.Contains($"id=\"{each.Id}\"", StringComparison.Ordinal)).Select(each => each.Id));
    }

    [Fact]
    public async Task List_ByAPartOfAShortenedName_FindsTheWhole()
    {
        using var curator = await _server.SignInAsync();

        string page = await curator.PageAsync("/desk/services?name=schuldnerberatung");

        Assert.Contains("id=\"local.thepra-schulden\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_NamesSourcesWithoutADateInGerman()
    {
        using var curator = await _server.SignInAsync();

        string page = await curator.PageAsync("/desk/services?name=agathe");

        Assert.Contains("(ohne Datum (approx. 2022-09))", page, StringComparison.Ordinal);
        Assert.DoesNotContain("(undated", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_GoesByTheAlphabet()
    {
        using var curator = await _server.SignInAsync();

        string page = await curator.PageAsync("/desk/services");

        Assert.True(page.IndexOf("id=\"helpline.115\"", StringComparison.Ordinal) < page.IndexOf("id=\"local.tafel-koelleda\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task List_OfAPlaceThatIsNotKnown_SaysSo()
    {
        using var curator = await _server.SignInAsync();

        string unknown = await curator.PageAsync("/desk/services?place=Hintertupfingen");
        string known = await curator.PageAsync("/desk/services?place=Beichlingen");

        Assert.Contains("Den Ort „Hintertupfingen“ gibt es im Lotsen nicht.", unknown, StringComparison.Ordinal);
        Assert.DoesNotContain("gibt es im Lotsen nicht", known, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_OfATopic_LeavesOthersOut()
    {
        using var curator = await _server.SignInAsync();

        string page = await curator.PageAsync("/desk/services?topic=geld.schulden");

        Assert.All(Knowledge.Services, service => Assert.Equal(service.Topics.Contains("geld.schulden"), page.Contains($"id=\"{service.Id}\"", StringComparison.Ordinal)));
    }
}
