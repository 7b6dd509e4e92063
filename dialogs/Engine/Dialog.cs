using Stateless;
using Stateless.Reflection;
using ThinkaLotse.Knowledge.Understanding.Triage;

namespace ThinkaLotse.Dialogs.Engine;

/// <summary>A dialog as three tables: the map (all states and ways), the ears (a message becomes one trigger), the hands (what the office does on reaching a state).</summary>
/// <remarks>Both enums need the values that every dialog has: <c>Open</c> and <c>HandedOff</c> as states, <c>NotUnderstood</c> and <c>HumanWanted</c> as triggers.</remarks>
public abstract class Dialog<TState, TTrigger> : IDialog
    where TState : struct, Enum
    where TTrigger : struct, Enum
{
    private static readonly TTrigger s_notUnderstood = Enum.Parse<TTrigger>("NotUnderstood");
    private static readonly TTrigger s_humanWanted = Enum.Parse<TTrigger>("HumanWanted");
    private static readonly TState s_open = Enum.Parse<TState>("Open");

    private readonly Lazy<StateMachineInfo> _map;

    protected Dialog() => _map = new(() => Machine(StartState, new Slots(), _ => { }).GetInfo());

    public abstract string Id { get; }

    protected abstract TState StartState { get; }

    /// <summary>Where the dialog begins when it is to read a message that is already there.</summary>
    protected virtual TState ListeningState => StartState;

    public string Start => StartState.ToString();

    public string Listening => ListeningState.ToString();

    public IReadOnlyList<string> States => [.. Enum.GetNames<TState>().Where(name => !IsSuperstate(name))];

    public StateMachineInfo Map => _map.Value;

    /// <summary>The map: only Permit, PermitIf, PermitReentry, Ignore and SubstateOf; every guard has a description.</summary>
    protected abstract void Configure(StateMachine<TState, TTrigger> map, Slots slots);

    /// <summary>The ears: what was said becomes exactly one trigger; slots are filled through <see cref="Turn.Slots"/>.</summary>
    protected abstract TTrigger Hear(TState state, Turn turn);

    /// <summary>The hands: what the office has to do when a state is reached.</summary>
    protected virtual void Enter(TState state, Turn turn)
    {
    }

    /// <summary>What the question of a state asks for.</summary>
    protected virtual Expectation Expects(TState state) => Expectation.None;

    /// <summary>What the words of a state show.</summary>
    protected virtual StateView View(TState state, Turn turn) => StateView.Fixed;

    public bool IsAsking(string state) =>
        Map.States.FirstOrDefault(info => info.UnderlyingState.ToString() == state) is { } found && IsInOpen(found);

    public string? Hear(string state, Turn turn)
    {
        var before = Enum.Parse<TState>(state);
        var trigger = turn.WantsHuman ? s_humanWanted : Hear(before, turn);
        if (trigger.Equals(s_notUnderstood))
        {
            return null;
        }

        var after = before;
        var machine = Machine(before, turn.Slots, next => after = next);
        if (!machine.CanFire(trigger))
        {
            return null;
        }

        machine.Fire(trigger);
        return after.ToString();
    }

    Expectation IDialog.Expects(string state) => Expects(Enum.Parse<TState>(state));

    void IDialog.Enter(string state, Turn turn) => Enter(Enum.Parse<TState>(state), turn);

    StateView IDialog.View(string state, Turn turn) => View(Enum.Parse<TState>(state), turn);

    private static bool IsInOpen(StateInfo state)
    {
        for (var above = state.Superstate; above is not null; above = above.Superstate)
        {
            if (above.UnderlyingState.Equals(s_open))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSuperstate(string name) =>
        name == s_open.ToString() || Map.States.Any(state => state.UnderlyingState.ToString() == name && state.Substates.Any());

    private StateMachine<TState, TTrigger> Machine(TState state, Slots slots, Action<TState> moved)
    {
        var current = state;
        var machine = new StateMachine<TState, TTrigger>(() => current, next => moved(current = next));
        Configure(machine, slots);
        return machine;
    }
}
