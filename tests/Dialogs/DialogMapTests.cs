using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Tests.Conventions;

namespace ThinkaLotse.Tests.Dialogs;

/// <summary>What holds for every dialog's map, whatever it is about.</summary>
public sealed class DialogMapTests
{
    public static TheoryData<string> Dialogs() => [.. TestOffice.Dialogs.Engine.Dialogs.Keys];

    [Theory]
    [MemberData(nameof(Dialogs))]
    public void Map_EveryStateIsReachable(string id)
    {
        var dialog = TestOffice.Dialogs.Engine.Dialogs[id];

        var reached = DialogWalk.ReachableFrom(dialog, dialog.Start).Union(DialogWalk.ReachableFrom(dialog, dialog.Listening));

        Assert.Empty(dialog.States.Except(reached).Except(IsHandoffItself(id) ? ["HandedOff"] : []));
    }

    [Theory]
    [MemberData(nameof(Dialogs))]
    public void Map_AnEndIsReachableFromEverywhere(string id)
    {
        var dialog = TestOffice.Dialogs.Engine.Dialogs[id];
        var stuck = dialog.States.Where(state => !DialogWalk.ReachableFrom(dialog, state).Any(end => !dialog.IsAsking(end) && DialogWalk.NextOf(dialog, end).Count == 0));

        Assert.Empty(stuck);
    }

    [Theory]
    [MemberData(nameof(Dialogs))]
    public void AskingState_LeadsToAPersonInOneStep(string id)
    {
        var dialog = TestOffice.Dialogs.Engine.Dialogs[id];

        Assert.All(
            dialog.States.Where(dialog.IsAsking),
            state => Assert.True(IsHandoffItself(id) || DialogWalk.NextOf(dialog, state).Contains("HandedOff"), state));
    }

    [Theory]
    [MemberData(nameof(Dialogs))]
    public void AskingState_HasAQuestionAndOtherWordsForIt(string id)
    {
        var dialog = TestOffice.Dialogs.Engine.Dialogs[id];
        var texts = TestOffice.Dialogs.Texts;

        Assert.All(dialog.States.Where(dialog.IsAsking), state => Assert.NotNull(texts.Question(id, state).Again));
    }

    [Fact]
    public void Text_BelongsToAState()
    {
        var states = TestOffice.Dialogs.Engine.Dialogs.Values.SelectMany(dialog => dialog.States.Select(state => $"{dialog.Id}.{state}"));

        Assert.Empty(TestOffice.Dialogs.Texts.StateKeys.Except(states));
    }

    [Fact]
    public void Text_IsSaidSomewhere()
    {
        var code = string.Join('\n', Repository.ProductFiles().Select(File.ReadAllText));
        var orphans = TestOffice.Dialogs.Texts.SaidKeys.Where(key => !IsSaid(key, code));

        Assert.Empty(orphans);
    }

    [Fact]
    public void Diagrams_AreUpToDate()
    {
        string file = Path.Combine(Repository.Root, "dialogs", "DIAGRAMS.md");
        string drawn = Diagrams.Write(TestOffice.Dialogs.Engine.Dialogs.Values);
        if (Environment.GetEnvironmentVariable("LOTSE_UPDATE") == "1")
        {
            File.WriteAllText(file, drawn);
        }

        Assert.Equal(drawn, File.ReadAllText(file));
    }

    [Fact]
    public void StoredStateName_StillExists()
    {
        string file = Path.Combine(Repository.Root, "dialogs", "states.lock");
        var names = TestOffice.Dialogs.Engine.Dialogs.Values.SelectMany(dialog => dialog.States.Select(state => $"{dialog.Id}.{state}")).Order(StringComparer.Ordinal);
        if (Environment.GetEnvironmentVariable("LOTSE_UPDATE") == "1")
        {
            File.WriteAllLines(file, File.ReadAllLines(file).Union(names).Order(StringComparer.Ordinal));
        }

        Assert.Equal(names, File.ReadAllLines(file));
    }

    private static bool IsHandoffItself(string id) => id == "handoff";

    /// <summary>Families of keys are put together from a name: "crisis.acute" and the kind of danger.</summary>
    private static bool IsSaid(string key, string code) =>
        code.Contains($"\"{key}\"", StringComparison.Ordinal)
        || code.Contains($"\"{key[(key.IndexOf('.', StringComparison.Ordinal) + 1)..]}\"", StringComparison.Ordinal)
        || new[] { "crisis.acute", "crisis.ask", "crisis.other", "crisis.note", "engine.urgent", "engine.readers", "engine.menu_", "engine.sent", "engine.label", "engine.contact", "appointment.line_", "appointment.safety", "appointment.need", "resume." }.Any(family => key.StartsWith(family, StringComparison.Ordinal) && code.Contains($"\"{family}", StringComparison.Ordinal));
}
