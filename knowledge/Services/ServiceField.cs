using NodaTime.Text;

namespace ThinkaLotse.Knowledge.Services;

/// <summary>One field of a service under the name that it has in the files, with its values as texts: the one list of fields, of which files, forms, tables and exchange are made.</summary>
/// <param name="Name">Such as "phone".</param>
/// <param name="IsList">Holds several values.</param>
/// <param name="Of">The values of a service; empty when nothing is known.</param>
public sealed record ServiceField(string Name, bool IsList, Func<Service, IReadOnlyList<string>> Of)
{
    /// <summary>The addresses of the sources.</summary>
    public const string SourceUrls = "sources.url";

    /// <summary>The dates of the sources, in the order of <see cref="SourceUrls"/>.</summary>
    public const string SourceDates = "sources.date";

    /// <summary>In the order of the files.</summary>
    public static IReadOnlyList<ServiceField> All { get; } =
    [
        Text("id", service => service.Id),
        Text("name", service => service.Name),
        Text("organization", service => service.Organization),
        Text("description", service => service.Description),
        List("topics", service => service.Topics),
        List("special_for", service => service.SpecialFor),
        List("crisis", service => service.Crisis),
        Text("audience", service => service.Audience.ToString().ToLowerInvariant()),
        Text("address_1", service => service.Street),
        Text("postal_code", service => service.PostalCode),
        Text("city", service => service.City),
        Text("transportation", service => service.Transportation),
        Text("accessibility", service => service.Accessibility),
        Text("phone", service => service.Phone),
        Text("phone_cost", service => service.PhoneCost),
        Text("email", service => service.Email),
        Text("url", service => service.Url),
        Text("hours", service => service.Hours),
        Text("opening_hours", service => service.OpeningHours?.ToString()),
        Text("area_served", service => service.AreaServed),
        Text("eligibility_description", service => service.Eligibility),
        List("required_documents", service => service.RequiredDocuments),
        Text("fees_description", service => service.Fees),
        Text("wait_time", service => service.WaitTime),
        List("languages", service => service.Languages),
        Text("confidence", service => service.Confidence.ToString().ToLowerInvariant()),
        Text("confidence_reason", service => service.ConfidenceReason),
        Text("checked", service => service.Checked is { } day ? LocalDatePattern.Iso.Format(day) : null),
        Text("note", service => service.Note),
        List(SourceUrls, service => [.. service.Sources.Select(source => source.Url)]),
        List(SourceDates, service => [.. service.Sources.Select(source => source.Date)]),
    ];

    /// <summary>Sentences, which a file breaks into short lines.</summary>
    public bool IsFolded => Name == "description";

    /// <summary>Written by curators for curators: left out of what is published.</summary>
    public bool IsInternal => Name is "note" or "confidence_reason";

    /// <summary>The field with the name, or null.</summary>
    public static ServiceField? Find(string name) => All.FirstOrDefault(field => field.Name == name);

    /// <summary>The names of the fields in which two services differ.</summary>
    public static IReadOnlyList<string> Differing(Service one, Service other) =>
        [.. All.Where(field => !field.Of(one).SequenceEqual(field.Of(other))).Select(field => field.Name)];

    private static ServiceField Text(string name, Func<Service, string?> of) => new(name, false, service => of(service) is { } value ? [value] : []);

    private static ServiceField List(string name, Func<Service, IReadOnlyList<string>> of) => new(name, true, of);
}
