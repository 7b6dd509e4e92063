namespace ThinkaLotse.Dialogs.Engine;

/// <summary>Puts the question of the dialog on top into words, with its answers as buttons, a person and the emergency numbers always among them.</summary>
/// <param name="texts">What the bot says.</param>
/// <param name="dialogs">All dialogs.</param>
internal sealed class Questions(DialogTexts texts, IEnumerable<IDialog> dialogs)
{
    private readonly Dictionary<string, IDialog> _dialogs = dialogs.ToDictionary(dialog => dialog.Id, StringComparer.Ordinal);

    /// <summary>Asks the open question, in its first words or in other ones.</summary>
    public void Ask(Turn turn, bool again)
    {
        var top = turn.Conversation.Top!;
        var question = texts.Question(top.Dialog, top.State);
        var view = _dialogs[top.Dialog].View(top.State, turn);
        var text = again && question.Again is { } other ? other : question.Ask;
        turn.Add(new Reply($"{top.Dialog}.{top.State}{(again ? ".again" : "")}", text.Fill(view.Pairs), again && !view.KeepsCards ? [] : view.Cards, []));
        turn.OfferOnLast(Buttons(turn));
    }

    /// <summary>The answers that the open question offers.</summary>
    public IReadOnlyList<Choice> Choices(Turn turn)
    {
        if (turn.Conversation.Top is not { } top || !_dialogs[top.Dialog].IsAsking(top.State))
        {
            return [];
        }

        var view = _dialogs[top.Dialog].View(top.State, turn);
        var question = texts.Question(top.Dialog, top.State);
        return [.. view.Choices, .. question.Choices.Where(choice => !view.Without.Contains(choice.Key))];
    }

    /// <summary>The label of a command that works everywhere.</summary>
    public string MenuTitle(string menu) => texts.Said("engine.menu_" + menu[Button.MenuPrefix.Length..]).Raw;

    private List<Button> Buttons(Turn turn)
    {
        int number = turn.Conversation.Question;
        var buttons = Choices(turn).Select(choice => new Button(Button.ValueFor(number, choice.Key), choice.Title)).ToList();
        buttons.Add(new Button(Button.Human, MenuTitle(Button.Human)));
        buttons.Add(new Button(Button.Emergency, MenuTitle(Button.Emergency)));
        if (turn.Inputs.Room == Room.MayMove && turn.Conversation.Top!.Dialog != "room")
        {
            buttons.Add(new Button(Button.Web, MenuTitle(Button.Web)));
        }

        return buttons;
    }
}
