using NodaTime;
using ThinkaLotse.Dialogs.Services;
using ThinkaLotse.Knowledge.Services;
using ThinkaLotse.Tests.Knowledge;

namespace ThinkaLotse.Tests.Dialogs;

/// <summary>The card of a service.</summary>
public sealed class ServiceCardTests
{
    [Fact]
    public void Card_InDanger_LeadsNowhereButToThePhoneAndTheSite()
    {
        var card = ServiceCard.Of(RealContent.Knowledge.FindService("helpline.telefonseelsorge")!, RealContent.Knowledge.Words, (key, _) => key);

        Assert.Equal(["tel:08001110111", "https://www.telefonseelsorge.de/"], card.Actions.Select(action => action.Uri));
    }

    [Fact]
    public void Card_OfAPostBox_NamesItAsPost_AndNoPlaceToGoTo()
    {
        var service = RealContent.Knowledge.FindService("helpline.buergerbeauftragter-th")!;
        var match = new ServiceSearch([service], RealContent.Knowledge.Places).Find(new ServiceQuery([], "Bürgerbeauftragter"))[0];

        Assert.Contains("services.post", ServiceCard.Of(service, RealContent.Knowledge.Words, (key, _) => key).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Erfurt", MatchExplanation.Of(match, [], new LocalDateTime(2026, 11, 23, 10, 15), RealContent.Knowledge.Words), StringComparison.Ordinal);
    }

    [Fact]
    public void EveryCardWithANumber_SaysWhatTheCallCosts() =>
        Assert.All(
            RealContent.Knowledge.Services.Where(service => service is { IsShownToResidents: true, Phone: not null }),
            service => Assert.Contains("services.phoneWithCost", ServiceCard.Of(service, RealContent.Knowledge.Words, (key, _) => key).Text, StringComparison.Ordinal));
}
