using ThinkaLotse.Knowledge.Understanding;
using ThinkaLotse.Knowledge.Understanding.Evaluation;
using ThinkaLotse.Knowledge.Understanding.Learning;

namespace ThinkaLotse.Bot.Commands.Evaluating;

/// <summary>A line with its labels, as "examples" prints it and "evaluate" reads it.</summary>
/// <param name="Text">As a resident may write it.</param>
/// <param name="Topics">Topic ids, the main one first; empty for a line without a concern.</param>
/// <param name="Crisis">The danger in it, or null.</param>
/// <param name="Act">What it does in the conversation, or null; the four side questions and corrections have none of the 15 acts.</param>
/// <param name="Voice">Whose way of writing it is.</param>
/// <param name="Certain">Whether danger is beyond doubt; null without danger.</param>
/// <param name="SoundsDangerous">It only sounds dangerous.</param>
/// <param name="Aside">A side question, or null.</param>
/// <param name="Corrects">The answer that it corrects, or null.</param>
internal sealed record LabelledLine(
    string Text,
    IReadOnlyList<string>? Topics = null,
    CrisisKind? Crisis = null,
    DialogAct? Act = null,
    Voice? Voice = null,
    bool? Certain = null,
    bool SoundsDangerous = false,
    Aside? Aside = null,
    CorrectionSubject? Corrects = null)
{
    /// <summary>An example of the content folder.</summary>
    public static LabelledLine Of(KnownLine line) =>
        new(line.Text, line.Topics, line.Crisis, line.Act, line.Voice, line.IsCertain, line.IsHardNegative, line.Aside, line.Correction);

    /// <summary>The line as the evaluation knows it.</summary>
    public KnownLine Known() => new()
    {
        Text = Text,
        Topics = Topics ?? [],
        Crisis = Crisis,
        IsCertain = Certain,
        Act = Act,
        Aside = Aside,
        Correction = Corrects,
        IsHardNegative = SoundsDangerous,
        Voice = Voice ?? default,
    };
}
