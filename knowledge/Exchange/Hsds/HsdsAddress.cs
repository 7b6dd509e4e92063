using System.Text.Json.Nodes;
using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Knowledge.Exchange.Hsds;

/// <summary>Places and web addresses in the form of HSDS.</summary>
internal static class HsdsAddress
{
    /// <summary>The location of a service; null when nothing is known of it. What HSDS requires of an address and we don't know is an empty text.</summary>
    public static JsonObject? Location(Service service)
    {
        bool hasAddress = service.Street is not null || service.PostalCode is not null || service.City is not null;
        return hasAddress || service.Transportation is not null || service.Accessibility is not null
            ? HsdsWriter.Known(
                ("id", StableId.Of("location", service.Id)),
                ("location_type", "physical"),
                ("transportation", service.Transportation),
                ("addresses", HsdsWriter.List(hasAddress ? [Address(service)] : [])),
                ("accessibility", HsdsWriter.List(service.Accessibility is { } access ? [HsdsWriter.Known(("id", StableId.Of("accessibility", service.Id)), ("description", access))] : [])))
            : null;
    }

    /// <summary>A web address whose letters are all ones that a URI may have; null when it is none.</summary>
    public static string? Escaped(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri))
        {
            return null;
        }

        return url.All(char.IsAscii) && Uri.IsWellFormedUriString(url, UriKind.Absolute) ? url : new UriBuilder(uri) { Host = uri.IdnHost, Port = uri.IsDefaultPort ? -1 : uri.Port }.Uri.AbsoluteUri;
    }

    private static JsonObject Address(Service service) => HsdsWriter.Known(
        ("id", StableId.Of("address", service.Id)),
        ("address_1", service.Street ?? ""),
        ("city", service.City ?? ""),
        ("state_province", State(service.PostalCode)),
        ("postal_code", service.PostalCode ?? ""),
        ("country", "DE"),
        ("address_type", "physical"));

    /// <summary>All postcodes that begin with 99 are of Thuringia; of others the state is not known.</summary>
    private static string State(string? postalCode) => postalCode?.StartsWith("99", StringComparison.Ordinal) == true ? "Thüringen" : "";
}
