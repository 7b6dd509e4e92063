using Stateless;
using ThinkaLotse.Dialogs.Concern;
using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Knowledge.Services;
using ThinkaLotse.Knowledge.Understanding;
using static ThinkaLotse.Dialogs.Services.ServicesState;
using static ThinkaLotse.Dialogs.Services.ServicesTrigger;

namespace ThinkaLotse.Dialogs.Services;

/// <summary>Suggests the services that fit the concern in work, asks whether that was right, and what to do next.</summary>
public sealed class ServicesDialog(ServiceSearch search) : Dialog<ServicesState, ServicesTrigger>
{
    private readonly Suggestions _suggestions = new(search);

    public override string Id => "services";

    protected override ServicesState StartState => Show;

    // 1. The map: every state and every way out of it.
    protected override void Configure(StateMachine<ServicesState, ServicesTrigger> map, Slots slots)
    {
        bool more = slots.Concerns.Count > 1;
        map.Configure(Open).Permit(HumanWanted, HandedOff).Permit(AppointmentWanted, ToAppointment).Permit(AnotherWanted, AnotherConcern).Ignore(NotUnderstood);

        map.Configure(Show).Permit(Searched, AskFit);
        map.Configure(AskFit).SubstateOf(Open).Permit(Fits, AskNext).Permit(DoesNotFit, AskInstead).Permit(MoreWanted, Show).Permit(NothingMore, Done);
        map.Configure(AskInstead).SubstateOf(Open).Permit(MoreWanted, Show).Permit(NothingMore, Done);
        map.Configure(AskNext).SubstateOf(Open)
            .PermitIf(NextWanted, NextConcern, () => more, "another concern was named")
            .PermitIf(NothingMore, NextConcern, () => more, "another concern is left")
            .PermitIf(NothingMore, Done, () => !more, "no concern is left");
    }

    // 2. The ears: what was said becomes exactly one trigger.
    protected override ServicesTrigger Hear(ServicesState state, Turn turn) => (state, turn.Pressed, turn.Heard) switch
    {
        (Show, _, _) => Searched,
        (_, "appointment", _) => AppointmentWanted,
        (_, null, { Text: var text }) when IsWord(text, "mehr", "noch mehr", "mehr zeigen", "andere") && state != AskNext => MoreWanted,
        (AskNext, null, { Text: var text }) when IsWord(text, "weiter", "nächstes", "ja weiter") && turn.Slots.Concerns.Count > 1 => NextWanted,
        (AskFit or AskInstead, null, { Place: not null }) when turn.Slots.Home != turn.Conversation.Slots.Home => Anew(turn),
        (_, null, { Act: DialogAct.Termin }) or (_, null, { Wishes: Wishes.Appointment }) => AppointmentWanted,
        (_, null, _) when turn.HasNoted && !turn.SaysNo => AppointmentWanted,
        (_, "another", _) => AnotherWanted,
        (_, "more", _) => MoreWanted,
        (AskNext, "next", _) => NextWanted,
        (_, "done", _) => NothingMore,
        (AskFit, _, { Act: DialogAct.Danke }) => Fits,
        (AskNext or AskInstead, _, { Act: DialogAct.Danke }) => NothingMore,
        (_, null, { Topics: [var guess, ..] }) when IsNew(guess, turn) => AnotherWanted,
        (AskFit, _, _) when turn.SaysYes => Fits,
        (AskFit, _, _) when turn.SaysNo => DoesNotFit,
        (AskInstead, _, _) when turn.SaysNo => NothingMore,
        (AskNext, _, _) when turn.SaysYes => AppointmentWanted,
        (AskNext, _, _) when turn.SaysNo => NothingMore,
        _ => Repeated(turn),
    };

    // 3. The hands: what the office has to do when a state is reached.
    protected override void Enter(ServicesState state, Turn turn)
    {
        switch (state)
        {
            case AskFit:
                _suggestions.Show(turn);
                break;
            case AskInstead:
                Suggestions.CountGap(turn);
                break;
            case AnotherConcern when turn.Pressed is null:
                turn.PassOnTo("concern");
                break;
            case AnotherConcern:
                Settle(turn, []);
                turn.GoOnWith("concern");
                break;
            case NextConcern:
                Settle(turn, [.. turn.Slots.Concerns.Skip(1)]);
                turn.GoOnWith("concern");
                break;
            case ToAppointment:
                turn.GoOnWith("appointment");
                break;
            case Done:
                turn.GoOnWith("farewell");
                break;
        }
    }

    protected override StateView View(ServicesState state, Turn turn) => _suggestions.View(state, turn);

    private static void Settle(Turn turn, IReadOnlyList<string> left)
    {
        turn.Slots = turn.Slots with { Settled = [.. turn.Slots.Settled.Union(turn.Slots.Concerns.Except(left))] };
        Picking.WorkThrough(turn, left);
    }

    /// <summary>A question about a service that was shown: its card once more.</summary>
    private static ServicesTrigger Repeated(Turn turn)
    {
        if (turn.Pressed is null && Suggestions.Named(turn) is { } card)
        {
            turn.SayWith("services.onceMore", [card]);
            turn.HasNoted = true;
        }

        return NotUnderstood;
    }

    /// <summary>The place came late: the search begins again.</summary>
    private static ServicesTrigger Anew(Turn turn)
    {
        turn.Slots = turn.Slots with { Shown = 0 };
        return MoreWanted;
    }

    private static bool IsWord(string text, params string[] words) => words.Contains(text.Trim().TrimEnd('.', '!').ToLowerInvariant());

    private static bool IsNew(TopicGuess guess, Turn turn) =>
        guess.Probability >= TopicGuess.Sure && !turn.Slots.Concerns.Contains(guess.TopicId);
}
