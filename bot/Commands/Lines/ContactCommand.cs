using System.CommandLine;
using ThinkaLotse.Bot.Hosting;
using ThinkaLotse.Knowledge.Understanding;
using ThinkaLotse.Knowledge.Understanding.Triage;

namespace ThinkaLotse.Bot.Commands.Lines;

/// <summary>"contact": how the writer of each line can be reached.</summary>
internal static class ContactCommand
{
    /// <summary>The command.</summary>
    public static Command Create(LotseSettings settings) => LineCommand.Create<Input, Output>(
        "contact",
        "Tells of each line how its writer can be reached.",
        () => Load(settings.ContentFolder()),
        text => new Input(text, Expectation.Contact),
        said => $"{said.Name ?? "-",-24} {said.Phone ?? "-",-16} {said.Email ?? "-",-28} {(said.Safe switch { true => "call", false => "no call", null => "-" }),-8} {said.Text}");

    private static Func<Input, Output> Load(string content)
    {
        var reader = UtteranceReader.Load(content, learntFolder: LearntFolder.Choose(null));
        return line =>
        {
            var contact = reader.Read(line.Text, LineCommand.Time(null), line.Expects).Contact;
            return new Output(line.Text, contact.Name, contact.PhoneE164, contact.Email, contact.Note, contact.MayCall);
        };
    }

    /// <param name="Text">A message.</param>
    /// <param name="Expects">What was asked before; how to be reached, when it is missing.</param>
    internal sealed record Input(string Text, Expectation Expects = Expectation.Contact);

    /// <param name="Phone">E.164.</param>
    /// <param name="Note">What stands around it and fits no other field, in the writer's words.</param>
    /// <param name="Safe">False where they must not be called or no message may be left; null when nothing is said about it.</param>
    internal sealed record Output(string Text, string? Name, string? Phone, string? Email, string? Note, bool? Safe);
}
