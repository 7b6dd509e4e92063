using Microsoft.Extensions.Options;
using ThinkaLotse.Bot.Privacy;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Dialogs.Ports;
using ThinkaLotse.Knowledge.Offices;

namespace ThinkaLotse.Bot.Office;

/// <summary>The office as it is set up, for dialogs, pages and desk.</summary>
public sealed class OfficeDesk
{
    /// <summary>The four places of the office, as the project's own pages name them; addresses are the operator's to fill in.</summary>
    private static readonly IReadOnlyList<OfficePlace> s_places =
    [
        new("soemmerda", "Sömmerda"),
        new("jobcenter", "Jobcenter Sömmerda"),
        new("buttstaedt", "Buttstädt"),
        new("koelleda", "Kölleda"),
    ];

    /// <exception cref="StartException">The hours can't be read.</exception>
    public OfficeDesk(IOptions<OfficeOptions> options, IOptions<RetentionOptions> retention)
    {
        var set = options.Value;
        var hours = Hours(set.Hours);
        Current = new Dialogs.Ports.Office
        {
            Name = set.Name,
            Phone = NullIfEmpty(set.Phone),
            Email = NullIfEmpty(set.Email),
            Address = NullIfEmpty(set.Address),
            Hours = hours?.ToString(),
            IsOpenAt = now => hours?.IsOpenAt(now),
            NextOpening = now => hours?.NextOpening(now),
            Places = set.Places.Count > 0 ? [.. set.Places.Select(place => new OfficePlace(place.Key, place.Value))] : s_places,
            DaysWithoutTicket = retention.Value.DaysWithoutTicket,
            DaysAfterClosing = retention.Value.DaysAfterClosing,
            AnswersWithinDays = set.AnswersWithinDays > 0 ? set.AnswersWithinDays : null,
        };
    }

    /// <summary>As dialogs see it.</summary>
    public Dialogs.Ports.Office Current { get; }

    /// <summary>Settings that the operator has not filled in, by their names; the console and the desk show them.</summary>
    public IReadOnlyList<string> Missing =>
    [
        .. Current.Phone is null ? ["Office:Phone"] : Array.Empty<string>(),
        .. Current.Address is null ? ["Office:Address"] : Array.Empty<string>(),
        .. Current.Hours is null ? ["Office:Hours"] : Array.Empty<string>(),
    ];

    private static WeeklyHours? Hours(string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        return WeeklyHours.TryParse(text, out var hours, out string? problem)
            ? hours
            : throw new StartException($"The setting Office:Hours can't be read: {problem}");
    }

    private static string? NullIfEmpty(string text) => text.Trim() is { Length: > 0 } value ? value : null;
}
