using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime.Text;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Knowledge.Exchange.Hsds;

/// <summary>Services as one page of Open Referral HSDS 3: what has a field there stands in that field, the rest in attributes (see <see cref="OwnTerms"/>).</summary>
/// <param name="knowledge">For the names of the topics.</param>
/// <param name="isPublic">Leaves out what curators write for curators.</param>
internal sealed class HsdsWriter(KnowledgeBase knowledge, bool isPublic)
{
    private static readonly JsonSerializerOptions s_form = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly HsdsAttributes _attributes = new(knowledge, isPublic);

    /// <summary>The whole file.</summary>
    public byte[] Write(IReadOnlyList<Service> services)
    {
        var page = new JsonObject
        {
            ["total_items"] = services.Count,
            ["total_pages"] = 1,
            ["page_number"] = 1,
            ["size"] = services.Count,
            ["first_page"] = true,
            ["last_page"] = true,
            ["empty"] = services.Count == 0,
            ["contents"] = new JsonArray([.. services.Select(Service)]),
        };
        return [.. JsonSerializer.SerializeToUtf8Bytes(page, s_form), (byte)'\n'];
    }

    private JsonObject Service(Service service)
    {
        string id = StableId.Of("service", service.Id);
        return Known(
            ("id", id),
            ("organization_id", service.Organization is { } carrier ? StableId.Of("organization", carrier) : null),
            ("name", service.Name),
            ("description", service.Description),
            ("url", service.Url is { } url ? HsdsAddress.Escaped(url) : null),
            ("email", service.Email),
            ("status", "active"),
            ("fees_description", service.Fees),
            ("wait_time", service.WaitTime),
            ("eligibility_description", service.Eligibility),
            ("assured_date", service.Checked is { } day ? LocalDatePattern.Iso.Format(day) : null),
            ("phones", List(service.Phone is { } phone ? [Known(("id", StableId.Of("phone", service.Id)), ("service_id", id), ("number", phone), ("type", "voice"), ("description", service.PhoneCost))] : [])),
            ("schedules", List(Schedules(service, id))),
            ("service_areas", List([Known(("id", StableId.Of("service_area", service.Id)), ("service_id", id), ("name", service.AreaServed))])),
            ("service_at_locations", List(HsdsAddress.Location(service) is { } location ? [Known(("id", StableId.Of("service_at_location", service.Id)), ("service_id", id), ("location", location))] : [])),
            ("languages", List(service.Languages.Select(language => Known(("id", StableId.Of("language", $"{service.Id}:{language}")), ("service_id", id), ("name", language), ("code", LanguageCodes.CodeOf(language)))))),
            ("organization", service.Organization is { } name ? Known(("id", StableId.Of("organization", name)), ("name", name), ("description", name)) : null),
            ("required_documents", List(service.RequiredDocuments.Select(document => Known(("id", StableId.Of("required_document", $"{service.Id}:{document}")), ("service_id", id), ("document", document))))),
            ("attributes", List(_attributes.Of(service, id))));
    }

    private static IEnumerable<JsonObject> Schedules(Service service, string id)
    {
        var stretches = WeeklySchedule.Of(service.OpeningHours);
        string? words = service.Hours;
        return stretches.Count == 0 && words is not null
            ? [Known(("id", StableId.Of("schedule", service.Id)), ("service_id", id), ("description", words))]
            : stretches.Select((stretch, at) => Known(
                ("id", StableId.Of("schedule", $"{service.Id}:{at}")),
                ("service_id", id),
                ("freq", stretch.IsMonthly ? "MONTHLY" : "WEEKLY"),
                ("byday", stretch.ByDay),
                ("description", words),
                ("opens_at", stretch.OpensAt),
                ("closes_at", stretch.ClosesAt),
                ("notes", stretch.Note)));
    }

    /// <summary>An object without the fields of which nothing is known.</summary>
    internal static JsonObject Known(params (string Name, JsonNode? Value)[] fields) =>
        new(fields.Where(field => field.Value is not null).Select(field => KeyValuePair.Create(field.Name, field.Value)));

    /// <summary>An array, or null for none.</summary>
    internal static JsonArray? List(IEnumerable<JsonObject> entries) => new JsonArray([.. entries]) is { Count: > 0 } list ? list : null;
}
