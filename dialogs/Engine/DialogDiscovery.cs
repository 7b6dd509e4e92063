namespace ThinkaLotse.Dialogs.Engine;

/// <summary>Finds every dialog of this assembly, so that a new one needs its folder and nothing else.</summary>
public static class DialogDiscovery
{
    /// <summary>One of each dialog, ordered by id.</summary>
    /// <param name="ports">What dialogs take in their constructors, each of a type of its own.</param>
    public static IReadOnlyList<IDialog> All(params object[] ports) =>
        [.. typeof(IDialog).Assembly.GetTypes()
            .Where(type => type.IsClass && !type.IsAbstract && type.IsAssignableTo(typeof(IDialog)))
            .Select(type => Create(type, ports))
            .OrderBy(dialog => dialog.Id, StringComparer.Ordinal)];

    private static IDialog Create(Type type, object[] ports)
    {
        var wanted = type.GetConstructors().Single().GetParameters();
        object[] given = [.. wanted.Select(parameter => ports.Single(port => parameter.ParameterType.IsInstanceOfType(port)))];
        return (IDialog)Activator.CreateInstance(type, given)!;
    }
}
