using Microsoft.EntityFrameworkCore;
using NodaTime;
using ThinkaLotse.Bot.Desk;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Curation;

/// <summary>How often something happened in a month; nothing in it points to a conversation.</summary>
public sealed class DirectoryTally
{
    /// <summary>Smaller counts are never shown: behind them somebody could be recognised.</summary>
    public const int SmallestShown = 5;

    /// <summary>Such as 202611, in local time.</summary>
    public required int Month { get; init; }

    public required TallyKind Kind { get; init; }

    /// <summary>The service that was shown, or the topic without one.</summary>
    public required string Subject { get; init; }

    /// <summary>The municipality; empty when it is not known or does not matter.</summary>
    public required string Place { get; init; }

    public int Count { get; set; }

    /// <summary>Adds one to the month of a moment.</summary>
    public static async Task AddAsync(LotseDb db, TallyKind kind, string subject, string place, Instant now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        int month = MonthOf(now);
        var tally = db.DirectoryTallies.Local.FirstOrDefault(tally => tally.Month == month && tally.Kind == kind && tally.Subject == subject && tally.Place == place)
            ?? await db.DirectoryTallies.FirstOrDefaultAsync(tally => tally.Month == month && tally.Kind == kind && tally.Subject == subject && tally.Place == place, cancellationToken);
        if (tally is null)
        {
            tally = new DirectoryTally { Month = month, Kind = kind, Subject = subject, Place = place };
            db.DirectoryTallies.Add(tally);
        }

        tally.Count++;
    }

    /// <summary>The month of a moment in Berlin, as 202611.</summary>
    public static int MonthOf(Instant now)
    {
        var day = BerlinTime.Local(now).Date;
        return (day.Year * 100) + day.Month;
    }
}
