using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Bot.Directory;

/// <summary>Where a service is, as lines of a letter.</summary>
internal static class PostalAddress
{
    /// <summary>Street, then postcode and town; empty where no street is known.</summary>
    public static IReadOnlyList<string> Of(Service service) => service.Street is null && service.City is null
        ? []
        : [.. new[] { service.Street, $"{service.PostalCode} {service.City}".Trim() }.Where(line => !string.IsNullOrEmpty(line)).OfType<string>()];
}
