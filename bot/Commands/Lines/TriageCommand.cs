using System.CommandLine;
using System.Globalization;
using ThinkaLotse.Bot.Hosting;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Topics;
using ThinkaLotse.Knowledge.Understanding;
using ThinkaLotse.Knowledge.Understanding.Times;
using ThinkaLotse.Knowledge.Understanding.Triage;

namespace ThinkaLotse.Bot.Commands.Lines;

/// <summary>"triage": what each line is about, whether somebody is in danger, and what it calls for.</summary>
internal static class TriageCommand
{
    /// <summary>The command.</summary>
    public static Command Create(LotseSettings settings) => LineCommand.Create<Input, Output>(
        "triage",
        "Tells of each line what it is about, whether somebody is in danger, and what it calls for.",
        () => Load(settings.ContentFolder()),
        text => new Input(text),
        Row);

    private static Func<Input, Output> Load(string content)
    {
        var places = KnowledgeBase.Load(content).Places;
        var reader = UtteranceReader.Load(content, places.Find, TimeReader.Read, LearntFolder.Choose(null));
        return line => Answer(line, reader.Read(line.Text, LineCommand.Time(line.Now), line.Expects));
    }

    private static Output Answer(Input line, Understanding heard)
    {
        var fact = heard.UrgentFacts.Count > 0 ? heard.UrgentFacts[0] : null;
        return new Output(
            line.Text,
            heard.ForeignLanguage ?? "de",
            heard.Crisis is { } danger ? new Danger(danger.Kind, danger.IsCertain) : null,
            heard.Act is { } act ? new Scored(act.ToString().ToLowerInvariant(), heard.ActScore) : null,
            [.. heard.Ranking.Select(guess => new Scored(guess.TopicId, guess.Probability))],
            new Urgent(fact?.Urgency ?? Urgency.Normal, fact?.Date?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)),
            Triage.Decide(heard));
    }

    private static string Row(Output said) => string.Create(
        CultureInfo.InvariantCulture,
        $"{said.Decision,-10} {said.Crisis?.Kind.ToString() ?? said.Act?.Id ?? "-",-16} {said.Urgency.Level,-6} {string.Join("  ", said.Topics.Take(3).Select(topic => $"{topic.Id} {topic.Score:0.00}")),-75} {said.Text}");

    /// <param name="Text">A message.</param>
    /// <param name="Now">Wall-clock time of Berlin; the present when it is missing.</param>
    /// <param name="Expects">What was asked before.</param>
    internal sealed record Input(string Text, string? Now = null, Expectation Expects = Expectation.None);

    /// <summary>What was understood.</summary>
    internal sealed record Output(string Text, string Language, Danger? Crisis, Scored? Act, IReadOnlyList<Scored> Topics, Urgent Urgency, Decision Decision);

    internal sealed record Danger(CrisisKind Kind, bool Certain);

    internal sealed record Scored(string Id, double Score);

    /// <param name="Level">How soon somebody has to act.</param>
    /// <param name="Date">The day of the deadline, where one is named.</param>
    internal sealed record Urgent(Urgency Level, string? Date);
}
