using System.Text.RegularExpressions;
using NodaTime.Text;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Hours;
using ThinkaLotse.Knowledge.Understanding;

namespace ThinkaLotse.Knowledge.Services;

/// <summary>Reads the files of services and helplines and checks them.</summary>
/// <param name="topicIds">The topics that exist.</param>
internal sealed partial class ServiceReader(IReadOnlySet<string> topicIds)
{
    private static readonly HashSet<string> _crisisIds = [.. Enum.GetNames<CrisisKind>().Select(name => name.ToLowerInvariant())];

    public Service ReadLocal(YamlRecord record) => Read(record, "local.");

    public Service ReadHelpline(YamlRecord record) => Read(record, "helpline.");

    private Service Read(YamlRecord record, string prefix)
    {
        var service = new Service
        {
            Id = Id(record, prefix),
            Name = record.Line("name", 120),
            Organization = record.OptionalLine("organization", 160),
            Description = record.Line("description", 500),
            Topics = Known(record, "topics", topicIds),
            SpecialFor = [.. record.Lines("special_for", 40).Select(word => word.Value)],
            Crisis = Known(record, "crisis", _crisisIds),
            Street = record.OptionalLine("address_1", 80),
            PostalCode = record.PostalCode("postal_code"),
            City = record.OptionalLine("city", 60),
            Phone = record.Phone("phone"),
            PhoneCost = record.OptionalLine("phone_cost", 200),
            Email = record.Email("email"),
            Url = record.WebAddress("url"),
            Hours = record.OptionalLine("hours", 300),
            OpeningHours = Opening(record),
            AreaServed = record.Line("area_served", 250),
            Eligibility = record.OptionalLine("eligibility_description", 300),
            RequiredDocuments = [.. record.Lines("required_documents", 120).Select(document => document.Value)],
            Fees = record.OptionalLine("fees_description", 200),
            Languages = [.. record.Lines("languages", 40).Select(language => language.Value)],
            Accessibility = record.OptionalLine("accessibility", 200),
            Transportation = record.OptionalLine("transportation", 200),
            WaitTime = record.OptionalLine("wait_time", 120),
            Audience = record.Choice<Audience>("audience"),
            Confidence = record.Choice<Confidence>("confidence"),
            ConfidenceReason = record.OptionalLine("confidence_reason", 1000),
            Checked = record.Date("checked"),
            Note = record.OptionalLine("note", 1000),
            Sources = Sources(record),
        };
        record.NothingElse();
        return service.Topics.Count > 0
            ? service
            : throw new ContentException(record.File, record.Line, "the service has no \"topics\"; nobody would find it. Add at least one.");
    }

    private static OpeningHours? Opening(YamlRecord record)
    {
        if (record.Optional("opening_hours") is not { } text)
        {
            return null;
        }

        return OpeningHours.TryParse(text.Value, out var hours, out string? problem) ? hours : throw text.Wrong($"\"opening_hours\" can't be read: {problem}");
    }

    private static string Id(YamlRecord record, string prefix)
    {
        string id = record.FileId();
        if (!id.StartsWith(prefix, StringComparison.Ordinal))
        {
            throw record.Required("id").Wrong($"\"{id}\" should begin with \"{prefix}\" in this folder.");
        }

        return IdAfterPrefix().IsMatch(id[prefix.Length..])
            ? id
            : throw record.Required("id").Wrong($"\"{id}\" is part of addresses: after \"{prefix}\" come only small letters from a to z, digits and hyphens.");
    }

    private static List<string> Known(YamlRecord record, string key, IReadOnlySet<string> known)
    {
        var ids = new List<string>();
        foreach (var id in record.Texts(key))
        {
            if (!known.Contains(id.Value))
            {
                throw id.Wrong($"\"{id.Value}\" is not one of the {key}; known are {string.Join(", ", known.Order(StringComparer.Ordinal))}.");
            }

            if (ids.Contains(id.Value))
            {
                throw id.Wrong($"\"{id.Value}\" is named twice; delete this line.");
            }

            ids.Add(id.Value);
        }

        return ids;
    }

    /// <summary>Free words, but a date among them has to exist; a year and two digits within them may be a span of years.</summary>
    private static string Seen(YamlRecord section)
    {
        string words = section.Line("date", 500);
        foreach (string date in IsoDate().Matches(words).Select(match => match.Value))
        {
            if (!LocalDatePattern.Iso.Parse(date.Length == 7 ? date + "-01" : date).Success)
            {
                throw section.Required("date").Wrong($"the date {date} does not exist; write year, month and day such as 2026-11-23, year and month, or \"undated\".");
            }
        }

        return words;
    }

    private static List<Source> Sources(YamlRecord record)
    {
        var sources = new List<Source>();
        foreach (var section in record.Sections("sources"))
        {
            sources.Add(new Source(section.Line("url", 500), Seen(section)));
            section.NothingElse();
        }

        return sources.Count > 0
            ? sources
            : throw new ContentException(record.File, record.Line, "the service has no \"sources\"; say where its contact facts were seen.");
    }

    [GeneratedRegex(@"^\d{4}-\d{2}(?!-?\d)|(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)")]
    private static partial Regex IsoDate();

    [GeneratedRegex("^[a-z0-9-]+$")]
    private static partial Regex IdAfterPrefix();
}
