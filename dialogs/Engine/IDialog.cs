using Stateless.Reflection;
using ThinkaLotse.Knowledge.Understanding.Triage;

namespace ThinkaLotse.Dialogs.Engine;

/// <summary>A dialog as the engine sees it; write one by deriving from <see cref="Dialog{TState, TTrigger}"/>.</summary>
public interface IDialog
{
    /// <summary>Stable id, also the prefix of its texts' keys.</summary>
    string Id { get; }

    /// <summary>Name of the state in which it begins.</summary>
    string Start { get; }

    /// <summary>Name of the state in which it begins when it is to read a message that is already there.</summary>
    string Listening { get; }

    /// <summary>All state names except the superstates.</summary>
    IReadOnlyList<string> States { get; }

    /// <summary>The map, for diagrams and walks.</summary>
    StateMachineInfo Map { get; }

    /// <summary>Whether the dialog waits for an answer in this state.</summary>
    bool IsAsking(string state);

    /// <summary>What the question of a state asks for.</summary>
    Expectation Expects(string state);

    /// <summary>Reads the message; returns the state it leads to, or null when it was not understood.</summary>
    string? Hear(string state, Turn turn);

    /// <summary>Does what the office has to do on reaching a state.</summary>
    void Enter(string state, Turn turn);

    /// <summary>What the texts of a state show beside fixed words.</summary>
    StateView View(string state, Turn turn);
}
