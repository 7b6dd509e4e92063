using System.CommandLine;
using ThinkaLotse.Knowledge.Understanding;
using ThinkaLotse.Knowledge.Understanding.Recognizers;
using ThinkaLotse.Knowledge.Understanding.Times;

namespace ThinkaLotse.Bot.Commands.Lines;

/// <summary>"when": the time windows that each line means.</summary>
internal static class WhenCommand
{
    /// <summary>The command.</summary>
    public static Command Create() => LineCommand.Create<Input, Output>(
        "when",
        "Tells of each line when an appointment would suit.",
        () => Answer,
        text => new Input(text),
        said => $"{said.Kind,-8} {string.Join(", ", said.Windows.Select(window => $"{window.From}–{window.To[11..]}"))}  {said.Text}");

    private static Output Answer(Input line)
    {
        var wish = TimeReader.Read(line.Text, LineCommand.Time(line.Now));
        return new Output(
            line.Text,
            wish.Kind,
            [.. wish.Windows.Select(window => new Window(LineCommand.Write(window.From), LineCommand.Write(window.To)))],
            [.. wish.Windows.Select(Timex.Of)]);
    }

    /// <param name="Text">A message.</param>
    /// <param name="Now">Wall-clock time of Berlin; the present when it is missing.</param>
    internal sealed record Input(string Text, string? Now = null);

    /// <summary>What was understood.</summary>
    internal sealed record Output(string Text, TimeWishKind Kind, IReadOnlyList<Window> Windows, IReadOnlyList<string> Timex);

    /// <summary>Half-open, local time.</summary>
    internal sealed record Window(string From, string To);
}
