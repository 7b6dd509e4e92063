using Stateless;
using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Knowledge.Understanding;
using static ThinkaLotse.Dialogs.Language.LanguageState;
using static ThinkaLotse.Dialogs.Language.LanguageTrigger;

namespace ThinkaLotse.Dialogs.Language;

/// <summary>Somebody writes in another language: one fixed text in that language, with the way to a person with an interpreter and the emergency numbers.</summary>
public sealed class LanguageDialog : Dialog<LanguageState, LanguageTrigger>
{
    public override string Id => "language";

    protected override LanguageState StartState => AskInterpreter;

    // 1. The map: every state and every way out of it.
    protected override void Configure(StateMachine<LanguageState, LanguageTrigger> map, Slots slots)
    {
        map.Configure(Open).Permit(HumanWanted, HandedOff).Ignore(NotUnderstood);

        map.Configure(AskInterpreter).SubstateOf(Open).Permit(InterpreterWanted, HandedOff).Permit(GermanWanted, InGerman);
    }

    // 2. The ears: what was said becomes exactly one trigger.
    protected override LanguageTrigger Hear(LanguageState state, Turn turn) => turn.Pressed switch
    {
        "interpreter" => WithInterpreter(turn),
        "german" => GermanWanted,
        _ when turn.SaysYes => WithInterpreter(turn),
        _ when turn.SaysNo => GermanWanted,
        null when turn.Heard is { ForeignLanguage: null, Topics.Count: > 0 } => GermanWanted,
        _ => NotUnderstood,
    };

    // 3. The hands: what the office has to do when a state is reached.
    protected override void Enter(LanguageState state, Turn turn)
    {
        if (state == AskInterpreter && turn.Heard.ForeignLanguage is { } code)
        {
            turn.Slots = turn.Slots with { Language = code };
        }
        else if (state == InGerman)
        {
            turn.AnswerHeld();
        }
    }

    protected override StateView View(LanguageState state, Turn turn)
    {
        var language = turn.Knowledge.Languages.FirstOrDefault(entry => entry.Code == turn.Slots.Language);
        return new StateView
        {
            Values = new Dictionary<string, string> { ["text"] = language?.Text ?? turn.Text("language.which") },
            Choices = language is not null
                ? [new Choice("interpreter", $"🗣️ {language.Button}")]
                : [new Choice("interpreter", turn.Text("language.interpreter"))],
        };
    }

    private static LanguageTrigger WithInterpreter(Turn turn)
    {
        turn.Slots = turn.Slots with { Needs = (turn.Slots.Needs ?? AppointmentNeeds.None) | AppointmentNeeds.Interpreter };
        return InterpreterWanted;
    }
}
