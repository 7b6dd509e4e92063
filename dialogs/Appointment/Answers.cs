using ThinkaLotse.Dialogs.Concern;
using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Knowledge.Understanding;
using static ThinkaLotse.Dialogs.Appointment.AppointmentState;

namespace ThinkaLotse.Dialogs.Appointment;

/// <summary>Fills the slots of the request: all answers of a message are taken, and nothing is asked twice.</summary>
internal static class Answers
{
    private const int LongestNeed = 160;

    /// <summary>The question that comes next; Review when all is answered.</summary>
    public static AppointmentState FirstMissing(Slots slots) => slots switch
    {
        { AsksChange: true } => AskChange,
        { Times: null } => AskTimes,
        { Office: null } => AskOffice,
        { HasContact: false } => AskContact,
        { Phone: not null, CallSafety: null } => AskCallSafety,
        { Name: null } => AskName,
        { Needs: null } => AskNeeds,
        { Concern: null, Crisis: null, TopicNote: null } => AskTopic,
        _ => Review,
    };

    /// <summary>A pressed answer.</summary>
    public static bool Press(Turn turn, AppointmentState state, string key)
    {
        var slots = turn.Slots;
        Slots? filled = (state, key) switch
        {
            (AskTimes, "any") => slots with { Times = new TimeWish(TimeWishKind.Any, []) },
            (AskOffice, "phone") => slots with { Office = OfficeChoice.Phone },
            (AskOffice, "home") => slots with { Office = OfficeChoice.Home },
            (AskOffice, "any") => slots with { Office = OfficeChoice.Any },
            (AskOffice, _) when turn.Office.Places.Any(place => place.Id == key) => slots with { Office = key },
            (AskContact, "chat") => slots with { ChatOnly = true },
            (AskCallSafety, "message") => slots with { CallSafety = CallSafety.CallAndMessage },
            (AskCallSafety, "call") => slots with { CallSafety = CallSafety.CallNoMessage },
            (AskCallSafety, "never") => slots with { CallSafety = CallSafety.DoNotCall },
            (AskName, "untold") => slots with { Name = "" },
            (AskNeeds, _) => WithNeed(slots, key),
            (AskTopic, "untold") => slots with { TopicNote = "" },
            _ => null,
        };
        return Fill(turn, filled is null ? null : WithoutImpossibleCall(turn, filled));
    }

    /// <summary>Free words: the answer to what was asked; what else they hold was taken along already. False when they hold no answer.</summary>
    public static bool TakeAny(Turn turn, AppointmentState state)
    {
        var slots = state switch
        {
            AskTimes => TimesOf(turn, turn.Slots),
            AskOffice => OfficeOf(turn, turn.Slots),
            AskContact => ContactOf(turn, turn.Slots),
            AskCallSafety => CallAnswer.Of(turn) is { } safety ? turn.Slots with { CallSafety = safety } : turn.Slots,
            AskName => turn.Slots.Name is null && NameAnswer.Of(turn) is { } name ? turn.Slots with { Name = name } : turn.Slots,
            AskNeeds => NeedsOf(turn, turn.Slots),
            AskTopic => TopicOf(turn, turn.Slots),
            _ => turn.Slots,
        };
        slots = WithoutImpossibleCall(turn, slots);
        bool isTimeWrong = state is AskTimes or AskOffice or Review && SaysTimeIsWrong(turn);
        bool tellsNothing = slots == turn.Conversation.Slots && (FirstMissing(slots) == state || state is AskChange or Review);
        return Fill(turn, tellsNothing || (isTimeWrong && slots == turn.Slots) ? null : slots);
    }

    /// <summary>Empties a line of the review, so that it is asked again.</summary>
    public static bool Forget(Turn turn, string line)
    {
        Slots? emptied = line switch
        {
            "times" => turn.Slots with { Times = null, Soonest = false },
            "office" => turn.Slots with { Office = null },
            "contact" => turn.Slots with { Phone = null, Email = null, ChatOnly = false, CallSafety = null, ContactNote = null },
            "name" => turn.Slots with { Name = null },
            "needs" => turn.Slots with { Needs = null, NeedsNote = null },
            "topic" => turn.Slots with { Concerns = [.. turn.Slots.Concerns.Skip(1)], TopicNote = turn.Slots.Concerns.Count > 1 ? null : "", UrgentNotes = [], Urgency = default, Given = turn.Slots.Given is { } given ? given with { Concerns = [] } : null },
            "nothing" => turn.Slots,
            _ => null,
        };
        return Fill(turn, emptied is null ? null : emptied with { AsksChange = false });
    }

    /// <summary>A talk on the phone was chosen, and now no call is wanted: the place is asked again.</summary>
    private static Slots WithoutImpossibleCall(Turn turn, Slots slots)
    {
        if (slots.Office != OfficeChoice.Phone || slots is not ({ ChatOnly: true, Phone: null } or { CallSafety: CallSafety.DoNotCall }))
        {
            return slots;
        }

        turn.Say("appointment.noCallPossible");
        return slots with { Office = null };
    }

    private static bool Fill(Turn turn, Slots? filled)
    {
        if (filled is null)
        {
            return false;
        }

        turn.Slots = filled;
        turn.MarkAppointmentTurn();
        return true;
    }

    private static Slots TimesOf(Turn turn, Slots slots) =>
        turn.Heard.Times.Kind == TimeWishKind.Any || (slots is { Times: null, Soonest: true } && turn.Heard.Wishes.HasFlag(Wishes.Soonest))
            ? slots with { Times = new TimeWish(TimeWishKind.Any, []) }
            : slots;

    private static bool SaysTimeIsWrong(Turn turn)
    {
        string? key = turn.Heard.Times.Kind switch
        {
            TimeWishKind.Past => "appointment.timesPast",
            TimeWishKind.Invalid => "appointment.timesInvalid",
            _ => null,
        };
        if (key is not null)
        {
            turn.Say(key);
            turn.HasNoted = true;
        }

        return key is not null;
    }

    private static Slots OfficeOf(Turn turn, Slots slots)
    {
        if (OfficeChoice.Find(turn) is { } office)
        {
            return slots with { Office = office };
        }

        if (turn.Heard.Place is { } place)
        {
            turn.Say("appointment.noOfficeThere", ("place", place.Name));
        }

        return slots;
    }

    private static Slots ContactOf(Turn turn, Slots slots) =>
        turn.SaysNo && !slots.HasContact && turn.Slots == turn.Conversation.Slots ? slots with { ChatOnly = true } : slots;

    /// <summary>A need that no button names is kept in the resident's words; a question is none.</summary>
    private static Slots NeedsOf(Turn turn, Slots slots)
    {
        string words = turn.Heard.Text.Trim();
        bool isNeed = turn.Heard is { Act: null, Aside: null, Needs: AppointmentNeeds.None, Correction: null }
            && words.Length is > 3 and <= LongestNeed && !words.Contains('?', StringComparison.Ordinal) && turn.Slots == turn.Conversation.Slots;
        return slots switch
        {
            { Needs: null } when turn.SaysNo => slots with { Needs = AppointmentNeeds.None },
            { Needs: null } when isNeed => slots with { Needs = AppointmentNeeds.None, NeedsNote = words },
            _ => slots,
        };
    }

    /// <summary>The concern, or the resident's own words for it; a question or "nein" is no topic.</summary>
    private static Slots TopicOf(Turn turn, Slots slots)
    {
        string words = turn.Heard.Text.Trim();
        return slots switch
        {
            { Concern: not null } => slots,
            _ when turn.SaysNo => slots with { TopicNote = "" },
            _ when Picking.Named(turn) is { Count: > 0 } named => slots with { Concerns = named, ConcernWords = words },
            _ when turn.Heard is { Act: null, Aside: null } && words.Length is > 2 and <= LongestNeed && !words.Contains('?', StringComparison.Ordinal) => slots with { TopicNote = words },
            _ => slots,
        };
    }

    private static Slots? WithNeed(Slots slots, string key) => key switch
    {
        "none" => slots with { Needs = slots.Needs ?? AppointmentNeeds.None },
        "interpreter" => slots with { Needs = (slots.Needs ?? AppointmentNeeds.None) | AppointmentNeeds.Interpreter },
        "wheelchair" => slots with { Needs = (slots.Needs ?? AppointmentNeeds.None) | AppointmentNeeds.Wheelchair },
        "child" => slots with { Needs = (slots.Needs ?? AppointmentNeeds.None) | AppointmentNeeds.ChildComesAlong },
        "visit" => slots with { Needs = (slots.Needs ?? AppointmentNeeds.None) | AppointmentNeeds.HomeVisit },
        _ => null,
    };
}
