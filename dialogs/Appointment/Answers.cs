using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Knowledge.Understanding;
using static ThinkaLotse.Dialogs.Appointment.AppointmentState;

namespace ThinkaLotse.Dialogs.Appointment;

/// <summary>Fills the slots of the request: all answers of a message are taken, and nothing is asked twice.</summary>
internal static class Answers
{
    /// <summary>The question that comes next; Review when all is answered.</summary>
    public static AppointmentState FirstMissing(Slots slots) => slots switch
    {
        { Times: null } => AskTimes,
        { Office: null } => AskOffice,
        { HasContact: false } => AskContact,
        { Phone: not null, CallSafety: null } => AskCallSafety,
        { Name: null } => AskName,
        { Needs: null } => AskNeeds,
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
            (AskOffice, "home") => slots with { Office = OfficeChoice.Home, Needs = (slots.Needs ?? AppointmentNeeds.None) | AppointmentNeeds.HomeVisit },
            (AskOffice, _) when turn.Office.Places.Any(place => place.Id == key) => slots with { Office = key },
            (AskContact, "chat") => slots with { ChatOnly = true },
            (AskCallSafety, "message") => slots with { CallSafety = CallSafety.CallAndMessage },
            (AskCallSafety, "call") => slots with { CallSafety = CallSafety.CallNoMessage },
            (AskCallSafety, "never") => slots with { CallSafety = CallSafety.DoNotCall },
            (AskName, "untold") => slots with { Name = "" },
            (AskNeeds, _) => WithNeed(slots, key),
            _ => null,
        };
        return Fill(turn, filled);
    }

    /// <summary>Free words: takes every answer they hold; false when they hold none.</summary>
    public static bool TakeAny(Turn turn, AppointmentState state)
    {
        var before = turn.Slots;
        var slots = Explicit(turn, before);
        slots = state switch
        {
            AskTimes => TimesOf(turn, slots),
            AskOffice => OfficeOf(turn, slots),
            AskContact => ContactOf(turn, slots),
            AskCallSafety => SafetyOf(turn, slots),
            AskName => NameOf(turn, slots),
            AskNeeds => NeedsOf(turn, slots),
            _ => slots,
        };
        bool stillMissing = FirstMissing(slots) == state || state == AskChange;
        return Fill(turn, slots == before && stillMissing ? null : slots);
    }

    /// <summary>Empties a line of the review, so that it is asked again.</summary>
    public static bool Forget(Turn turn, string line)
    {
        Slots? emptied = line switch
        {
            "times" => turn.Slots with { Times = null },
            "office" => turn.Slots with { Office = null },
            "contact" => turn.Slots with { Phone = null, Email = null, ChatOnly = false, CallSafety = null },
            "name" => turn.Slots with { Name = null },
            "needs" => turn.Slots with { Needs = null },
            "topic" => turn.Slots with { Concerns = [.. turn.Slots.Concerns.Skip(1)], UrgentNotes = [], Urgency = default },
            "nothing" => turn.Slots,
            _ => null,
        };
        return Fill(turn, emptied);
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

    /// <summary>What the words say so clearly that it counts whatever was asked.</summary>
    private static Slots Explicit(Turn turn, Slots slots)
    {
        var heard = turn.Heard;
        return slots with
        {
            Phone = heard.Contact.Phone ?? slots.Phone,
            Email = heard.Contact.Email ?? slots.Email,
            ChatOnly = heard.Contact.ChatOnly || slots.ChatOnly,
            CallSafety = heard.Contact.CallSafety ?? slots.CallSafety,
            Name = slots.Name is { Length: > 0 } ? slots.Name : heard.Contact.Name ?? slots.Name,
            Times = heard.Times.Kind == TimeWishKind.Windows ? heard.Times : slots.Times,
            Needs = heard.Needs == AppointmentNeeds.None ? slots.Needs : (slots.Needs ?? AppointmentNeeds.None) | heard.Needs,
            Office = OfficeChoice.FindPlace(turn) ?? slots.Office,
        };
    }

    private static Slots TimesOf(Turn turn, Slots slots)
    {
        switch (turn.Heard.Times.Kind)
        {
            case TimeWishKind.Any:
                return slots with { Times = turn.Heard.Times };
            case TimeWishKind.Past:
                turn.Say("appointment.timesPast");
                return slots;
            case TimeWishKind.Invalid:
                turn.Say("appointment.timesInvalid");
                return slots;
            default:
                return slots;
        }
    }

    private static Slots OfficeOf(Turn turn, Slots slots) =>
        OfficeChoice.Find(turn) is { } office ? slots with { Office = office } : slots;

    private static Slots ContactOf(Turn turn, Slots slots) =>
        turn.SaysNo && !slots.HasContact ? slots with { ChatOnly = true } : slots;

    private static Slots SafetyOf(Turn turn, Slots slots) =>
        turn.SaysYes ? slots with { CallSafety = CallSafety.CallAndMessage }
        : turn.SaysNo ? slots with { CallSafety = CallSafety.DoNotCall }
        : slots;

    private static Slots NameOf(Turn turn, Slots slots)
    {
        if (slots.Name is not null || turn.Heard.Act is not (null or DialogAct.Nein))
        {
            return slots;
        }

        if (turn.SaysNo)
        {
            return slots with { Name = "" };
        }

        string bare = turn.Heard.Text.Trim().TrimEnd('.', '!', ',');
        bool isName = bare.Length is > 1 and <= 60 && bare.Split(' ').Length <= 5 && bare.Count(char.IsLetter) > 1 && !bare.Any(char.IsDigit) && !bare.Contains('?', StringComparison.Ordinal);
        return isName ? slots with { Name = bare } : slots;
    }

    private static Slots NeedsOf(Turn turn, Slots slots) =>
        slots.Needs is null && turn.SaysNo ? slots with { Needs = AppointmentNeeds.None } : slots;

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
