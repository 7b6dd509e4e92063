using Stateless.Reflection;
using ThinkaLotse.Dialogs.Engine;

namespace ThinkaLotse.Tests.Dialogs;

/// <summary>Walks a dialog's map.</summary>
internal static class DialogWalk
{
    /// <summary>The states one step away, the ways out of superstates included.</summary>
    public static IReadOnlyCollection<string> NextOf(IDialog dialog, string state)
    {
        var next = new HashSet<string>();
        for (var info = Find(dialog, state); info is not null; info = info.Superstate)
        {
            next.UnionWith(info.FixedTransitions.Select(transition => transition.DestinationState.UnderlyingState.ToString()!));
        }

        return next;
    }

    /// <summary>The states that can be reached, the first one included.</summary>
    public static IReadOnlyCollection<string> ReachableFrom(IDialog dialog, string state)
    {
        var reached = new HashSet<string> { state };
        var waiting = new Queue<string>([state]);
        while (waiting.TryDequeue(out string? current))
        {
            foreach (string next in NextOf(dialog, current).Where(reached.Add))
            {
                waiting.Enqueue(next);
            }
        }

        return reached;
    }

    private static StateInfo? Find(IDialog dialog, string state) =>
        dialog.Map.States.FirstOrDefault(info => info.UnderlyingState.ToString() == state);
}
