using ThinkaLotse.Dialogs.Services;
using ThinkaLotse.Tests.Knowledge;

namespace ThinkaLotse.Tests.Dialogs;

/// <summary>The card of a service.</summary>
public sealed class ServiceCardTests
{
    [Fact]
    public void Card_InDanger_LeadsNowhereButToThePhoneAndTheSite()
    {
        var card = ServiceCard.Of(RealContent.Knowledge.FindService("helpline.telefonseelsorge")!, (key, _) => key);

        Assert.Equal(["tel:08001110111", "https://www.telefonseelsorge.de/"], card.Actions.Select(action => action.Uri));
    }
}
