using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Knowledge.Exchange.Hsds;

/// <summary>Adds to a service that others have written what only we ask for. It is hidden from residents until a curator has looked at it.</summary>
/// <param name="file">Absolute path of the file it comes from.</param>
/// <param name="topics">For services that name no topic of ours.</param>
internal sealed partial class ForeignService(string file, IReadOnlyList<string> topics)
{
    private const string Origin = "hsds:";
    private const int MostSlugLetters = 40;

    // Texts that others write at greater length than our files allow.
    private static readonly (string Field, int Most)[] s_lengths =
    [
        ("description", 500), ("area_served", 250), ("eligibility_description", 300), ("fees_description", 200), ("wait_time", 120), ("hours", 300), ("accessibility", 200), ("transportation", 200),
    ];

    // What an import always says of a foreign service, whatever the file says.
    private static readonly string[] s_ofImport = ["audience", "confidence", "confidence_reason", ServiceField.SourceUrls, ServiceField.SourceDates];

    private readonly HashSet<string> _ids = [];

    /// <summary>The draft with all that it needs; of fields that the file leaves empty it is silent.</summary>
    /// <exception cref="ContentException">It names no topic, or has no id.</exception>
    public ServiceDraft Complete(ServiceDraft read, HsdsObject entry)
    {
        string origin = entry.Text("id") ?? throw read.Wrong("id", "it is missing; HSDS asks for a UUID.");
        var draft = new ServiceDraft(read.File, read.Line, read.Entry) { IsForeign = true };
        foreach (var field in ServiceField.All.Where(field => field.Name != "checked" && read.Values(field.Name).Count > 0))
        {
            draft.Set(field.Name, read.Values(field.Name).Select(value => Blank().Replace(value, " ")));
        }

        if (draft.Values("topics").Count == 0)
        {
            draft.Set("topics", topics.Count > 0 ? topics : throw draft.Wrong("attributes", $"no taxonomy term is a topic of ours. Give all such services topics with --topics, for example --topics geld.schulden, or add to this entry's \"attributes\": {Example(origin)}"));
        }

        if (draft.Value("phone") is { } phone)
        {
            draft.Set("phone", phone.Trim('"', ' '));
        }

        string[] shortened = [.. s_lengths.Where(length => Shorten(draft, length.Field, length.Most)).Select(length => length.Field)];
        draft.Set("id", Id(draft, origin));
        draft.Set("description", draft.Value("description") ?? draft.Value("name"));
        draft.Set("area_served", draft.Value("area_served") ?? draft.Value("city") ?? "nicht bekannt");
        draft.Set("audience", "residents");
        draft.Set("confidence", "low");
        draft.Set("confidence_reason", $"Taken over from {Path.GetFileName(file)}; nobody here has confirmed it yet.{(shortened.Length > 0 ? $" Shortened: {string.Join(", ", shortened)}." : "")}");
        draft.Set(ServiceField.SourceUrls, $"{Origin}{Path.GetFileName(file)}#{origin}");
        draft.Set(ServiceField.SourceDates, Date(read.Value("checked")));
        return draft;
    }

    /// <summary>A file that is there already must have come from the same entry; ours are never replaced by others'.</summary>
    /// <exception cref="ContentException">It is another service.</exception>
    public static void RequireSameOrigin(ServiceDraft draft, Service known)
    {
        string origin = draft.Value(ServiceField.SourceUrls)!.Split('#')[^1];
        if (!known.Sources.Any(source => source.Url.StartsWith(Origin, StringComparison.Ordinal) && source.Url.EndsWith("#" + origin, StringComparison.Ordinal)))
        {
            throw draft.Wrong("name", $"there is already {known.Id} ({known.Name}), which did not come from this entry. To change that file give the entry an attribute with \"link_type\": \"{OwnTerms.LinkType("id")}\" and \"value\": \"{known.Id}\"; else change the name.");
        }
    }

    /// <summary>More than what an import says of each foreign service.</summary>
    public static bool SaysSomethingNew(IReadOnlyList<string> differing) => differing.Except(s_ofImport).Any();

    private static bool Shorten(ServiceDraft draft, string field, int most)
    {
        if (draft.Value(field) is not { } text || text.Length <= most)
        {
            return false;
        }

        int end = text.LastIndexOf(' ', most - 2);
        draft.Set(field, text[..(end > 0 ? end : most - 2)] + " …");
        return true;
    }

    private string Id(ServiceDraft draft, string origin)
    {
        string name = Slug(draft.Value("name") ?? "") is { Length: > 0 } slug ? slug : Slug(origin);
        string[] candidates = [name, $"{name}-{Slug(draft.Value("city") ?? "x")}", $"{name}-{Slug(origin)}"];
        string id = "local." + (Array.Find(candidates, candidate => candidate.Length <= 50 && !_ids.Contains(candidate)) ?? $"{name[..Math.Min(30, name.Length)].TrimEnd('-')}-{Slug(origin).Split('-')[0]}");
        _ids.Add(id["local.".Length..]);
        return id;
    }

    private static string Slug(string text)
    {
        string german = text.ToLowerInvariant().Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal).Replace("ü", "ue", StringComparison.Ordinal).Replace("ß", "ss", StringComparison.Ordinal);
        string plain = string.Concat(german.Normalize(NormalizationForm.FormD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark));
        string slug = OtherSigns().Replace(plain, "-").Trim('-');
        return slug.Length <= MostSlugLetters ? slug : slug[..MostSlugLetters].TrimEnd('-');
    }

    /// <summary>The day of the file, or the one on which others have confirmed the facts: that is no day on which somebody here has.</summary>
    private string Date(string? assured)
    {
        string day = LocalDatePattern.Iso.Format(Instant.FromDateTimeUtc(File.GetLastWriteTimeUtc(file)).InZone(DateTimeZoneProviders.Tzdb["Europe/Berlin"]).Date);
        return assured is { Length: >= 10 } && LocalDatePattern.Iso.Parse(assured[..10]).Success ? $"{assured[..10]} (confirmed by those who made the file of {day})" : day;
    }

    private static string Example(string origin) =>
        $$$"""{"id": "{{{StableId.Of("attribute", origin)}}}", "link_type": "topic", "taxonomy_term": {"id": "{{{StableId.Of("taxonomy_term", origin)}}}", "code": "geld.schulden", "name": "…", "description": "…", "taxonomy": "{{{OwnTerms.Topics}}}"}}.""";

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex OtherSigns();
}
