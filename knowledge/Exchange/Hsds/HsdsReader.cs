using System.Text.Json;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Hours;
using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Knowledge.Exchange.Hsds;

/// <summary>Reads services of HSDS: our own exports, and files that others have made.</summary>
internal sealed class HsdsReader
{
    private readonly HsdsTerms _terms;
    private readonly ForeignService _foreign;
    private readonly List<string> _remarks = [];

    private HsdsReader(string file, KnowledgeBase knowledge, IReadOnlyList<string> topics) =>
        (_terms, _foreign) = (new HsdsTerms(knowledge), new ForeignService(file, topics));

    /// <summary>A draft of each service that is active.</summary>
    /// <param name="file">Absolute path.</param>
    /// <param name="knowledge">Whose topics count.</param>
    /// <param name="topics">For services of others that name no topic of ours.</param>
    /// <exception cref="ContentException">The file as a whole can't be read.</exception>
    public static HsdsEntries Read(string file, KnowledgeBase knowledge, IReadOnlyList<string> topics)
    {
        var reader = new HsdsReader(file, knowledge, topics);
        var drafts = new List<ServiceDraft>();
        var findings = new List<ContentException>();
        foreach (var (number, (entry, line)) in HsdsFile.Read(file).Index())
        {
            try
            {
                if (reader.Draft(file, entry, line, number + 1) is { } draft)
                {
                    drafts.Add(draft);
                }
            }
            catch (ContentException finding)
            {
                findings.Add(finding);
            }
        }

        return new HsdsEntries(drafts, reader._remarks, findings);
    }

    private ServiceDraft? Draft(string file, JsonElement json, int line, int number)
    {
        var draft = new ServiceDraft(file, line, $"entry {number}{(json.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String ? $" ({name.GetString()})" : "")}");
        var entry = new HsdsObject(json, "", draft);
        if (entry.Text("status") is { } status && status != "active")
        {
            _remarks.Add($"{draft.Entry} is left out: its status is \"{status}\".");
            return null;
        }

        var facts = entry.Objects("attributes");
        bool isOwn = facts.Any(fact => fact.Text("link_type") == OwnTerms.LinkType("id"));
        Fill(draft, entry, facts);
        return isOwn ? draft : _foreign.Complete(draft, entry);
    }

    private void Fill(ServiceDraft draft, HsdsObject entry, IReadOnlyList<HsdsObject> facts)
    {
        foreach (string field in OwnTerms.Fields.Where(field => field is not ("note" or "confidence_reason") || !IsPublic(facts)))
        {
            draft.Set(field, facts.Where(fact => fact.Text("link_type") == OwnTerms.LinkType(field)).Select(fact => fact.Text("value")));
        }

        var at = First(draft, "location", entry.Objects("service_at_locations"));
        var location = at?.Object("location");
        var address = location is { } place ? First(draft, "address", place.Objects("addresses")) : null;
        draft.Set("name", entry.Text("name"));
        draft.Set("organization", entry.Object("organization")?.Text("name"));
        draft.Set("description", entry.Text("description"));
        draft.Set("topics", _terms.Topics(facts).Distinct());
        draft.Set("crisis", HsdsTerms.Crisis(facts));
        draft.Set("address_1", address?.Text("address_1"));
        draft.Set("postal_code", address?.Text("postal_code"));
        draft.Set("city", address?.Text("city"));
        draft.Set("transportation", location?.Text("transportation"));
        draft.Set("accessibility", location?.Objects("accessibility").Select(access => access.Text("description")).FirstOrDefault(text => text is not null));
        draft.Set("phone", First(draft, "telephone number", Nearest("phones").Where(phone => phone.Text("type") is null or "voice" or "cell"))?.Text("number"));
        draft.Set("email", entry.Text("email"));
        draft.Set("url", Url(draft.Value("url"), entry.Text("url")));
        Hours(draft, new ScheduleReader(Nearest("schedules")));
        draft.Set("area_served", Joined(entry.Objects("service_areas").Select(area => area.Text("name") ?? area.Text("description"))));
        draft.Set("eligibility_description", entry.Text("eligibility_description"));
        draft.Set("required_documents", entry.Objects("required_documents").Select(document => document.Text("document")));
        draft.Set("fees_description", entry.Text("fees_description"));
        draft.Set("wait_time", entry.Text("wait_time"));
        draft.Set("languages", entry.Objects("languages").Select(Language));
        draft.Set("checked", entry.Text("assured_date"));
        var sources = facts.Where(fact => fact.Text("link_type") == OwnTerms.LinkType(OwnTerms.Source)).ToList();
        draft.Set(ServiceField.SourceUrls, sources.Select(source => source.Text("value")));
        draft.Set(ServiceField.SourceDates, sources.Select(source => source.Text("label")));

        // Others tell telephone numbers and hours of the service, of the service at its location, or of the location.
        IReadOnlyList<HsdsObject> Nearest(string field) =>
            ((HsdsObject?[])[entry, at, location]).OfType<HsdsObject>().Select(place => place.Objects(field)).FirstOrDefault(list => list.Count > 0) ?? [];
    }

    private static bool IsPublic(IReadOnlyList<HsdsObject> facts) =>
        facts.Any(fact => fact.Text("link_type") == OwnTerms.LinkType(OwnTerms.Extent) && fact.Text("value") == OwnTerms.Public);

    /// <summary>A service of ours has one of each; that others have more is told.</summary>
    private HsdsObject? First(ServiceDraft draft, string what, IEnumerable<HsdsObject> all)
    {
        HsdsObject[] found = [.. all];
        if (found.Length > 1)
        {
            _remarks.Add($"{draft.Entry}: only the first {what} of {found.Length} is taken over.");
        }

        return found.Length > 0 ? found[0] : null;
    }

    /// <summary>The address as we write it, as long as it is the one that the field holds.</summary>
    private static string? Url(string? own, string? field) => own is not null && HsdsAddress.Escaped(own) == field ? own : field;

    /// <summary>The notation as we write it, as long as the schedules say the same.</summary>
    private static void Hours(ServiceDraft draft, ScheduleReader schedules)
    {
        bool isUnchanged = draft.Value("opening_hours") is { } own && OpeningHours.TryParse(own, out var hours, out _) && schedules.Says(hours);
        draft.Set("hours", isUnchanged ? schedules.Words : schedules.SpokenWords);
        draft.Set("opening_hours", isUnchanged ? draft.Value("opening_hours") : schedules.Notation());
    }

    private static string? Joined(IEnumerable<string?> texts) => string.Join(", ", texts.Where(text => text is not null).Distinct());

    private static string? Language(HsdsObject language)
    {
        var (name, code) = (language.Text("name"), language.Text("code"));
        return name is not null && LanguageCodes.CodeOf(name) is not null ? name : code is not null ? LanguageCodes.NameOf(code) ?? name ?? code : name;
    }
}
