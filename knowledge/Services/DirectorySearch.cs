using NodaTime;
using ThinkaLotse.Knowledge.Places;
using ThinkaLotse.Knowledge.Understanding;
using ThinkaLotse.Knowledge.Understanding.Triage;

namespace ThinkaLotse.Knowledge.Services;

/// <summary>Finds services by everyday words: what they are about is understood first, then the services for it are ranked.</summary>
/// <param name="reader">Understands the words.</param>
/// <param name="search">Ranks the services.</param>
/// <param name="places">Where a place is named.</param>
public sealed class DirectorySearch(UtteranceReader reader, ServiceSearch search, PlaceDirectory places)
{
    /// <summary>A second meaning counts from this share of the first one's probability.</summary>
    private const double AlsoMeant = 0.4;
    private const int MostTopics = 3;

    /// <summary>Words that say nothing for certain may mean all of these, and the best service for each comes before the second one for any.</summary>
    private const double PerhapsMeant = 0.1;
    private const int MostPerhaps = 4;
    private const int Enough = 30;

    /// <summary>The services that fit best, the best first; empty when nothing does.</summary>
    /// <param name="words">A word, a name or a whole sentence, as typed.</param>
    /// <param name="place">Where somebody lives; null takes it from the words, if they tell.</param>
    /// <param name="now">Wall-clock time of Europe/Berlin.</param>
    /// <param name="limit">How many at most.</param>
    public IReadOnlyList<ServiceMatch> Find(string words, string? place, LocalDateTime now, int limit) => Look(words, place, now, limit).Matches;

    /// <summary>As <see cref="Find"/>, with what was understood.</summary>
    public DirectoryFinding Look(string words, string? place, LocalDateTime now, int limit)
    {
        var heard = reader.Read(words, now);
        double first = heard.Ranking.Count > 0 ? heard.Ranking[0].Probability : 0;
        bool isVague = first < Triage.Offered;
        string[] topics = first < TopicGuess.Worthwhile
            ? []
            : [.. heard.Ranking.TakeWhile(guess => guess.Probability >= (isVague ? PerhapsMeant : TopicGuess.Worthwhile) && guess.Probability >= first * AlsoMeant).Take(isVague ? MostPerhaps : MostTopics).Select(guess => guess.TopicId)];
        var home = places.Find(place is { Length: > 0 } ? place : words);
        var query = new ServiceQuery(topics, words, home, isVague ? Math.Max(limit, Enough) : limit, now) { IsGuess = topics.Length > 0 && first < TopicGuess.Sure };
        var matches = search.Find(query);
        return new DirectoryFinding(isVague ? [.. Spread(matches, topics).Take(limit)] : matches, topics, home, heard.Crisis);
    }

    private static IEnumerable<ServiceMatch> Spread(IReadOnlyList<ServiceMatch> matches, string[] topics) =>
        matches.Take(1).Concat(topics.Select(topic => matches.FirstOrDefault(match => match.Service.Topics[0] == topic)).OfType<ServiceMatch>()).Concat(matches).Distinct();
}
