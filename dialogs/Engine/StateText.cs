using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Dialogs.Engine;

/// <summary>The words of one state.</summary>
/// <param name="Ask">What is said when the state is reached.</param>
/// <param name="Again">What is said when the answer was not understood; null for states that don't ask.</param>
/// <param name="Choices">The fixed answers.</param>
public sealed record StateText(TextTemplate Ask, TextTemplate? Again, IReadOnlyList<Choice> Choices)
{
    internal static StateText Read(YamlRecord record)
    {
        var ask = new TextTemplate(record.Required("ask").Value);
        var again = record.Optional("again") is { } text ? new TextTemplate(text.Value) : null;
        var choices = record.Sections("buttons").Select(ReadChoice).ToList();
        record.NothingElse();
        return new StateText(ask, again, choices);
    }

    private static Choice ReadChoice(YamlRecord record)
    {
        var choice = new Choice(record.Required("key").Value, record.Required("title", maxLength: 40).Value);
        record.NothingElse();
        return choice;
    }
}
