using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Tests.Knowledge.Services;

/// <summary>The services of a place, whatever the concern.</summary>
public sealed class LocalServicesTests
{
    private static readonly LocalServices s_services = new(RealContent.Knowledge.Services, RealContent.Knowledge.Places);

    [Theory]
    [InlineData("Kölleda")]
    [InlineData("Büchel")]
    [InlineData("Großbrembach")]
    public void Place_HasItsOwnThenTheCountysAndTheOfficeLast(string name)
    {
        var found = s_services.For(RealContent.Knowledge.Places.FindByName(name)!);

        bool[] isCounty = [.. found.SkipLast(1).Select(match => match.Reasons.Contains(ServiceReason.ServesCounty))];
        Assert.Equal(isCounty.Order(), isCounty);
        Assert.Equal(ServiceSearch.OwnOffice, found[^1].Service.Id);
        Assert.All(found, match => Assert.True(match.Service is { IsShownToResidents: true, IsEmergencyNumber: false }));
    }

    [Fact]
    public void Place_HasNoServiceOfAnotherOne() =>
        Assert.DoesNotContain(s_services.For(RealContent.Knowledge.Places.FindByName("Gebesee")!), match => match.Service.Id == "local.stadt-koelleda");
}
