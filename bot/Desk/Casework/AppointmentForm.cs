using System.Globalization;
using NodaTime;
using NodaTime.Text;
using ThinkaLotse.Bot.Desk.Layout;
using ThinkaLotse.Bot.Tickets;
using ThinkaLotse.Knowledge.Offices;
using ThinkaLotse.Knowledge.Understanding;

namespace ThinkaLotse.Bot.Desk.Casework;

/// <summary>An appointment as a counsellor fills it in.</summary>
internal sealed record AppointmentForm
{
    /// <summary>The choice that counts the free words.</summary>
    public const string OtherPlace = "other";

    /// <summary>The choice of a call, refused where calling is not allowed.</summary>
    public const string ByPhone = "phone";

    private const int LongestPlace = 120;

    private static readonly LocalTimePattern s_time = LocalTimePattern.Create("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The ticket's version on the page.</summary>
    public int Version { get; init; }

    /// <summary>As a date field sends it.</summary>
    public string? Date { get; init; }

    /// <summary>As a time field sends it.</summary>
    public string? Time { get; init; }

    /// <summary>One of the offered places, or <see cref="OtherPlace"/>.</summary>
    public string? Place { get; init; }

    /// <summary>The place in free words.</summary>
    public string? Elsewhere { get; init; }

    /// <summary>"yes" once the counsellor has read that the time is unusual.</summary>
    public string? Anyway { get; init; }

    /// <summary>What the counsellor filled in; or what is wrong with it.</summary>
    /// <param name="now">Wall-clock time of Europe/Berlin.</param>
    /// <param name="mayCall">The resident may be called.</param>
    /// <param name="phoneWords">"am Telefon", as the resident reads it.</param>
    /// <param name="at">The wall-clock time.</param>
    /// <param name="where">The place in words.</param>
    public DeskNotice? Read(LocalDateTime now, bool mayCall, string phoneWords, out LocalDateTime at, out string where)
    {
        at = default;
        where = (Place == OtherPlace ? Elsewhere : Place == ByPhone ? phoneWords : Place)?.Trim() ?? "";
        var date = LocalDatePattern.Iso.Parse(Date ?? "");
        var time = s_time.Parse((Time ?? "") is { Length: > 5 } withSeconds ? withSeconds[..5] : Time ?? "");
        if (!date.Success || !time.Success || where.Length is 0 or > LongestPlace)
        {
            return DeskNotice.AppointmentIncomplete;
        }

        at = date.Value + time.Value;
        return at <= now ? DeskNotice.AppointmentInPast
            : Place == ByPhone && !mayCall ? DeskNotice.CallNotAllowed
            : null;
    }

    /// <summary>Why hardly anybody is in the office at that time; null when it is an ordinary one.</summary>
    /// <param name="at">Wall-clock time of Europe/Berlin.</param>
    /// <param name="office">Its hours, if they are set.</param>
    public static DeskNotice? Doubt(LocalDateTime at, Dialogs.Ports.Office office) =>
        ThuringianHolidays.Contains(at.Date) ? DeskNotice.AppointmentOnHoliday
        : office.IsOpenAt(at) == true ? null
        : at.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday ? DeskNotice.AppointmentOnWeekend
        : office.IsOpenAt(at) == false ? DeskNotice.AppointmentOutsideHours
        : null;

    /// <summary>The first wished time to come at which the office is open; null when there is none.</summary>
    /// <param name="wished">The resident's times.</param>
    /// <param name="now">Wall-clock time of Europe/Berlin.</param>
    /// <param name="office">Its hours, if they are set.</param>
    public static LocalDateTime? Suggest(IReadOnlyList<TimeWindow> wished, LocalDateTime now, Dialogs.Ports.Office office)
    {
        foreach (var window in wished.Where(window => window.From > now))
        {
            var at = office.NextOpening(window.From) ?? window.From;
            if (at < window.To && Doubt(at, office) is null)
            {
                return at;
            }
        }

        return null;
    }

    /// <summary>The act of proposing or fixing it.</summary>
    public static TicketAct Act(bool isFixed, LocalDateTime at, string where) =>
        isFixed ? new TicketAct.Confirm(at, where) : new TicketAct.Propose(at, where);
}
