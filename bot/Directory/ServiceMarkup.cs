using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using NodaTime;
using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Bot.Directory;

/// <summary>A service in the words of schema.org, for search engines. Only what is known is said.</summary>
internal static class ServiceMarkup
{
    private const int DaysOfAWeek = 7;

    // Letters stay as they are; <, > and & are escaped, so that no text ends the script element.
    private static readonly JsonSerializerOptions s_options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The JSON-LD for a script element.</summary>
    /// <param name="service">Residents may see it.</param>
    /// <param name="page">The absolute address of its page.</param>
    /// <param name="today">The first of the seven days of which the hours are told.</param>
    public static string Of(Service service, string page, LocalDate today)
    {
        bool hasPlace = service.Street is not null;
        var markup = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = hasPlace ? "LocalBusiness" : "Organization",
            ["@id"] = page,
            ["name"] = service.Name,
            ["description"] = service.Description,
            ["url"] = page,
        };
        Add(markup, "parentOrganization", service.Organization is { } carrier ? new JsonObject { ["@type"] = "Organization", ["name"] = carrier } : null);
        Add(markup, "sameAs", service.Url);
        Add(markup, "telephone", service.Phone);
        Add(markup, "email", service.Email);
        Add(markup, "address", Address(service));
        Add(markup, "areaServed", service.AreaServed);
        Add(markup, "knowsLanguage", service.Languages.Count > 0 ? new JsonArray([.. service.Languages.Select(language => (JsonNode)language)]) : null);
        if (Hours(service, today) is { Count: > 0 } hours)
        {
            Add(markup, hasPlace ? "openingHoursSpecification" : "contactPoint", hasPlace ? hours : Contact(service, hours));
        }

        return markup.ToJsonString(s_options);
    }

    private static void Add(JsonObject markup, string property, JsonNode? value)
    {
        if (value is not null)
        {
            markup[property] = value;
        }
    }

    private static JsonObject? Address(Service service)
    {
        if (service.City is null)
        {
            return null;
        }

        var address = new JsonObject { ["@type"] = "PostalAddress", ["addressLocality"] = service.City, ["addressCountry"] = "DE" };
        Add(address, service.IsPostBox ? "postOfficeBoxNumber" : "streetAddress", service.IsPostBox ? service.Street!["Postfach".Length..].Trim() : service.Street);
        Add(address, "postalCode", service.PostalCode);
        return address;
    }

    private static JsonObject Contact(Service service, JsonArray hours)
    {
        var contact = new JsonObject { ["@type"] = "ContactPoint", ["hoursAvailable"] = hours };
        Add(contact, "telephone", service.Phone);
        return contact;
    }

    /// <summary>The seven days from today on, with their holidays and their special weeks; nothing where one comes with an appointment only or where a day is not known.</summary>
    private static JsonArray? Hours(Service service, LocalDate today)
    {
        if (service.OpeningHours is not { IsByAppointmentOnly: false } hours)
        {
            return null;
        }

        var spans = Enumerable.Range(0, DaysOfAWeek).Select(today.PlusDays).SelectMany(date => (hours.On(date) ?? []).Select(span => (Day: date.DayOfWeek, span.From, span.Until)));
        return [.. spans.GroupBy(span => (span.From, span.Until)).Select(same => (JsonNode)new JsonObject
        {
            ["@type"] = "OpeningHoursSpecification",
            ["dayOfWeek"] = new JsonArray([.. same.Select(span => (JsonNode)span.Day.ToString())]),
            ["opens"] = Clock(same.Key.From),
            ["closes"] = same.Key.Until == LocalTime.Midnight ? "23:59" : Clock(same.Key.Until),
            ["validFrom"] = Iso(today),
            ["validThrough"] = Iso(today.PlusDays(DaysOfAWeek - 1)),
        })];
    }

    private static string Clock(LocalTime time) => NodaTime.Text.LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format(time);

    private static string Iso(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);
}
