using System.Globalization;
using NodaTime;

namespace ThinkaLotse.Knowledge.Services;

/// <summary>Explains a hit in one line: "für Schulden, in Sömmerda, 12 km, heute bis 16 Uhr offen".</summary>
public static class MatchExplanation
{
    /// <summary>The line.</summary>
    /// <param name="match">The hit.</param>
    /// <param name="topics">The titles of the topics that were looked for and that the service is for; may be empty.</param>
    /// <param name="now">Wall-clock time of Europe/Berlin.</param>
    /// <param name="words">The phrases.</param>
    public static string Of(ServiceMatch match, IReadOnlyList<string> topics, LocalDateTime now, DirectoryWords words)
    {
        var service = match.Service;
        var parts = new List<string>();
        if (topics.Count > 0)
        {
            parts.Add(words[match.Reasons.Contains(ServiceReason.MainConcern) ? "for" : "alsoFor", ("topic", string.Join(" und ", topics))]);
        }

        if (service.Town is { } city)
        {
            parts.Add(words["inTown", ("town", city)]);
        }
        else if (service.Phone is not null)
        {
            parts.Add(words["byPhone"]);
        }
        else if (service.Url is not null)
        {
            parts.Add(words[service.IsHelpline || service.OpeningHours?.At(now).IsAlways == true ? "online" : "contactOnline"]);
        }

        if (service.Town is not null && match.Kilometres is { } kilometres and >= 1)
        {
            parts.Add(words["kilometres", ("km", Math.Round(kilometres).ToString(CultureInfo.InvariantCulture))]);
        }

        if (OpennessWording.Of(service, now, words) is { } open)
        {
            parts.Add(open);
        }

        return string.Join(", ", parts);
    }
}
