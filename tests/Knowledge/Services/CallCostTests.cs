using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Tests.Knowledge.Services;

/// <summary>What a call costs is told by the source, else by how the number begins, else not at all.</summary>
public sealed class CallCostTests
{
    [Theory]
    [InlineData("112", null, "kostenlos")]
    [InlineData("0800 1110111", null, "kostenlos")]
    [InlineData("116117", null, "kostenlos")]
    [InlineData("03634 320660", null, "normale Telefon-Kosten")]
    [InlineData("0170 3703506", null, "kostet so viel wie ein Anruf zum Handy")]
    [InlineData("0180 1", null, null)]
    [InlineData("115", null, null)]
    [InlineData("03634 1", "kostenlos", "kostenlos")]
    [InlineData(null, null, null)]
    public void Cost_IsToldAsFarAsItIsKnown(string? phone, string? said, string? cost)
    {
        var service = RealContent.Knowledge.Services[0] with { Phone = phone, PhoneCost = said };

        Assert.Equal(cost, CallCost.Of(service, RealContent.Knowledge.Words));
    }

    [Theory]
    [InlineData("116117", true, false)]
    [InlineData("0800 1110111", true, false)]
    [InlineData("03634 320660", false, false)]
    [InlineData("01806 313031", false, true)]
    [InlineData("0900 123456", false, true)]
    public void Call_IsFreeOrDear_ByHowItsNumberBegins(string phone, bool isFree, bool isDear) =>
        Assert.Equal((isFree, isDear), (CallCost.IsFree(phone), CallCost.IsDear(phone)));
}
