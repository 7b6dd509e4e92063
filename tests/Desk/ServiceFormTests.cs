using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using NodaTime;
using ThinkaLotse.Bot.Desk.Directory;
using ThinkaLotse.Knowledge.Services;
using ThinkaLotse.Tests.Knowledge;

namespace ThinkaLotse.Tests.Desk;

/// <summary>The form in which curators change a service.</summary>
public sealed class ServiceFormTests
{
    [Fact]
    public void EveryField_HasItsGermanNameInTheForm() =>
        Assert.Equal(
            ServiceField.All.Select(field => field.Name.Split('.')[0]).Distinct().Order(StringComparer.Ordinal),
            ServiceFieldNames.All.Order(StringComparer.Ordinal));

    [Fact]
    public void EveryService_SentAsItIs_StaysToTheLetter()
    {
        foreach (var service in RealContent.Knowledge.Services)
        {
            var shown = ServiceForm.Of(service);
            var fields = ServiceFieldNames.All.Where(key => key != "topics").ToDictionary(key => key, key => new StringValues(shown[key]));
            fields["topic"] = service.Topics[0];
            fields["topics"] = new StringValues([.. service.Topics.Skip(1)]);

            var (read, wrong) = ServiceForm.Sent(service.Id, new FormCollection(fields)).Read(RealContent.Knowledge, new LocalDate(2026, 11, 23));

            Assert.Null(wrong);
            Assert.Equal(ServiceWriter.Write(service), ServiceWriter.Write(read!));
        }
    }

    [Theory]
    [InlineData("23.11.2026")]
    [InlineData("2026-11-23")]
    public void Day_IsReadAsPeopleWriteItAndAsTheFilesDo(string typed)
    {
        var service = RealContent.Knowledge.Services[0];
        var shown = ServiceForm.Of(service);
        var fields = ServiceFieldNames.All.Where(key => key != "topics").ToDictionary(key => key, key => new StringValues(shown[key]));
        (fields["checked"], fields["sources"], fields["topic"]) = (typed, $"Anruf bei Frau Beispiel | {typed}", service.Topics[0]);

        var (read, _) = ServiceForm.Sent(service.Id, new FormCollection(fields)).Read(RealContent.Knowledge, new LocalDate(2026, 11, 23));

        Assert.Equal(new LocalDate(2026, 11, 23), read?.Checked);
        Assert.Equal(new LocalDate(2026, 11, 23), read?.Sources[0].SeenOn);
    }
}
