using ThinkaLotse.Knowledge.Places;
using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Knowledge.Checking;

/// <summary>Facts of one service that are most likely mistyped, for whoever types them: what the check of the files would find later.</summary>
public static class FactDoubts
{
    /// <summary>The names of the fields.</summary>
    public static IEnumerable<string> Of(Service service, PlaceDirectory places)
    {
        if (service.Phone is { } phone && !ContactCheck.IsNumber(phone))
        {
            yield return "phone";
        }

        if (ContactCheck.IsForeignPostcode(service, places))
        {
            yield return "postal_code";
        }

        if (HoursCheck.Unnamed(service) is not null)
        {
            yield return "opening_hours";
        }

        if (ContactCheck.IsNoArea(service, places))
        {
            yield return "area_served";
        }
    }
}
