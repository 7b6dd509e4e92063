using NodaTime;
using ThinkaLotse.Dialogs.Engine;

namespace ThinkaLotse.Dialogs.Reminder;

/// <summary>When somebody may be reminded of an appointment: the day before, if they agreed, and never where a message that nobody asked for could do harm.</summary>
public static class Reminders
{
    private static readonly LocalTime s_evening = new(17, 0);

    /// <summary>When the reminder of an appointment goes out: the day before at 17:00.</summary>
    /// <param name="appointment">Wall-clock time of Europe/Berlin, as is what comes back.</param>
    public static LocalDateTime TimeFor(LocalDateTime appointment) => appointment.Date.PlusDays(-1).At(s_evening);

    /// <summary>An appointment was fixed: asks for leave to remind of it. Who gave it for an earlier one is not asked again.</summary>
    /// <returns>The dialog that has to ask, or null.</returns>
    public static string? AfterFixing(Turn turn)
    {
        if (!IsDueLater(turn) || !Reticence.MayWriteUnasked(turn))
        {
            return null;
        }

        if (turn.Conversation.WantsReminder == true)
        {
            Agree(turn);
        }

        return turn.Conversation.WantsReminder is null ? "reminder" : null;
    }

    /// <summary>A request has a fixed appointment, and the time of its reminder is still to come.</summary>
    internal static bool IsDueLater(Turn turn) =>
        turn is { Conversation: { Appointment: { } appointment, TicketCode: not null } } && turn.Now < TimeFor(appointment.At);

    /// <summary>The office has to remind of the appointment.</summary>
    internal static void Agree(Turn turn)
    {
        if (turn.Conversation.TicketCode is { } code)
        {
            turn.Do(new Effect.AgreeReminder(code));
        }
    }

    /// <summary>The day before has come. Danger that was noticed since, or an appointment that is gone, keeps it silent.</summary>
    /// <returns>Whether anything was said.</returns>
    internal static bool Remind(Turn turn)
    {
        if (turn.Conversation.Appointment is not { } appointment || appointment.At <= turn.Now || !Reticence.MayWriteUnasked(turn))
        {
            return false;
        }

        turn.Say("reminder.near", ("when", Answering.Spoken(appointment.At)), ("where", appointment.Where));
        return true;
    }
}
