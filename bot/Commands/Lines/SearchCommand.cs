using System.CommandLine;
using System.Globalization;
using ThinkaLotse.Bot.Hosting;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Services;
using ThinkaLotse.Knowledge.Understanding;
using ThinkaLotse.Knowledge.Understanding.Times;

namespace ThinkaLotse.Bot.Commands.Lines;

/// <summary>"search": the services that fit each line.</summary>
internal static class SearchCommand
{
    private const int MostHits = 10;

    /// <summary>The command.</summary>
    public static Command Create(LotseSettings settings) => LineCommand.Create<Input, Output>(
        "search",
        "Tells of each line which services fit it.",
        () => Load(settings.ContentFolder()),
        text => new Input(text),
        Table);

    private static Func<Input, Output> Load(string content)
    {
        var knowledge = KnowledgeBase.Load(content);
        var reader = UtteranceReader.Load(content, knowledge.Places.Find, TimeReader.Read, LearntFolder.Choose(null));
        var search = new DirectorySearch(reader, new ServiceSearch(knowledge), knowledge.Places);
        return line =>
        {
            var now = LineCommand.Time(line.Now);
            return new Output(line.Query, [.. search.Find(line.Query, line.Place, now, MostHits).Select(match => new Hit(
                match.Service.Id,
                match.Service.Name,
                match.Service.Topics,
                Math.Round(match.Score, 3),
                match.Kilometres is { } kilometres ? Math.Round(kilometres, 1) : null,
                match.Service.OpeningHours?.At(now).IsOpen))]);
        };
    }

    private static string Table(Output said) => string.Join('\n', said.Hits
        .Select(hit => string.Create(CultureInfo.InvariantCulture, $"  {hit.Score,6:0.00}  {(hit.Km is { } km ? km.ToString("0.0", CultureInfo.InvariantCulture) + " km" : ""),-8}  {hit.Name}"))
        .Prepend(said.Query));

    /// <param name="Query">Words, a name or a sentence.</param>
    /// <param name="Place">Where somebody lives; taken from the query when it is missing.</param>
    /// <param name="Now">Wall-clock time of Berlin; the present when it is missing.</param>
    internal sealed record Input(string Query, string? Place = null, string? Now = null);

    /// <summary>What was found, the best first.</summary>
    internal sealed record Output(string Query, IReadOnlyList<Hit> Hits);

    /// <param name="Km">From the place, as the crow flies; null when either is not known.</param>
    /// <param name="Open">At this time; null when it is not known for sure.</param>
    internal sealed record Hit(string Id, string Name, IReadOnlyList<string> Topics, double Score, double? Km, bool? Open);
}
