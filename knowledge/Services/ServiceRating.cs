using NodaTime;
using ThinkaLotse.Knowledge.Places;

namespace ThinkaLotse.Knowledge.Services;

/// <summary>Weighs one service for a query. The concern outweighs all: then come the resident's words, the area served, the way there, how sure the facts are and what a call costs.</summary>
/// <param name="service">The service.</param>
/// <param name="places">The places of the county.</param>
/// <param name="shared">Words, folded, by which residents ask for more special services than one.</param>
internal sealed class ServiceRating(Service service, PlaceDirectory places, IReadOnlySet<string> shared)
{
    private const double TopicPoints = 10;
    private const double LaterTopic = 0.2;
    private const double LaterConcern = 0.06;
    private const double HighConfidencePoints = 0.2;
    private const double MeantPoints = 0.15;
    private const double NotMeantPoints = -3;

    /// <summary>Asked for by a word that asks for no other special service, such as "GEZ".</summary>
    private const double MeantAlonePoints = 1.5;
    private const double NamedPoints = 4;
    private const double OpenPoints = 0.15;
    private const double FreshPoints = 0.1;
    private const double FreeCallPoints = 0.1;
    private const double DearCallPoints = -0.4;
    private const double PointsPerKilometre = -0.01;

    /// <summary>"Kindelbrück und Umgebung" ends somewhere: from 13 kilometres on, a service of the county fits better.</summary>
    private const double PointsPerKilometreAround = -0.03;

    private const double NearKilometres = 10;

    /// <summary>From here on the words alone are enough; where a concern is known they have to name the service.</summary>
    private const double EnoughWords = 0.6;
    private const double NamingWords = 1.5;

    /// <summary>A telling word of a name, which counts as much as a concern that is no more than a guess.</summary>
    private const double TellingWords = 1.1;

    /// <summary>Shorter parts stand inside too many other words.</summary>
    private const int ShortestInside = 5;

    private readonly ServedArea _area = new(service.AreaServed, places);
    private readonly Place? _location = service.Town is null ? null : places.FindByName(service.Town);
    private readonly string[] _specialFor = [.. service.SpecialFor.Select(word => Spelling.Fold(word))];
    private readonly string[] _ownWords = [.. service.SpecialFor.Select(word => Spelling.Fold(word)).Where(word => !shared.Contains(word))];
    private readonly double _callPoints = service.Phone is not { } phone ? 0 : CallCost.IsFree(phone) ? FreeCallPoints : CallCost.IsDear(phone) ? DearCallPoints : 0;

    /// <summary>What <see cref="AtTime"/> adds at most.</summary>
    public const double MostAtTime = OpenPoints + FreshPoints;

    /// <summary>The match, or null when the service is for other concerns or other places.</summary>
    public ServiceMatch? Rate(ServiceQuery query, List<Word> words, double wordFit, ServiceNaming naming)
    {
        var (concern, topic) = BestTopic(query.TopicIds);
        bool? meant = naming == ServiceNaming.Named ? true : Meant(query, words, wordFit);
        if (naming == ServiceNaming.None && query.IsGuess && meant != false && wordFit >= TellingWords)
        {
            naming = ServiceNaming.Mentioned;
        }

        bool fits = topic >= 0 || naming != ServiceNaming.None || (meant != false && wordFit >= (query.TopicIds.Count == 0 ? EnoughWords : NamingWords));
        if (!fits || _area.Covers(query.Place) is not (not Coverage.None and var coverage))
        {
            return null;
        }

        double? kilometres = query.Place is not null && _location is not null ? Distance.Kilometres(query.Place, _location) : null;
        double ofTopic = topic < 0 ? 0 : TopicPoints / (1 + (LaterTopic * topic)) * (1 - (LaterConcern * concern));
        double score = (naming == ServiceNaming.None ? ofTopic : TopicPoints)
            + (naming == ServiceNaming.Named ? NamedPoints : 0)
            + wordFit
            + Points(coverage)
            + ((kilometres ?? 0) * (coverage == Coverage.Surroundings ? PointsPerKilometreAround : PointsPerKilometre))
            + (service.Confidence == Confidence.High ? HighConfidencePoints : 0)
            + _callPoints
            + (meant switch { true => MeantPoints + (IsSaid(_ownWords, words) ? MeantAlonePoints : 0), false => NotMeantPoints, null => 0 });
        return new ServiceMatch(service, [.. Reasons(topic, wordFit, coverage, kilometres)], kilometres, score);
    }

    /// <summary>The match with what speaks for it at a moment: it is open, and its facts are not old.</summary>
    public static ServiceMatch AtTime(ServiceMatch match, LocalDateTime now) => match with
    {
        Score = match.Score
            + (match.Service.OpeningHours?.At(now).IsOpen == true ? OpenPoints : 0)
            + (match.Service.IsToRecheck(now.Date) ? 0 : FreshPoints),
    };

    private static double Points(Coverage coverage) => coverage switch
    {
        Coverage.Municipality => 2,
        Coverage.Surroundings => 1.9,
        Coverage.County => 1.5,
        Coverage.State => 0.7,
        Coverage.Country => 0.4,
        _ => 0,
    };

    private static IEnumerable<ServiceReason> Reasons(int topic, double wordFit, Coverage coverage, double? kilometres)
    {
        if (topic >= 0)
        {
            yield return topic == 0 ? ServiceReason.MainConcern : ServiceReason.AlsoHelps;
        }

        if (wordFit >= EnoughWords)
        {
            yield return ServiceReason.WordsFit;
        }

        if (coverage != Coverage.Perhaps)
        {
            yield return coverage switch
            {
                Coverage.Country => ServiceReason.ServesGermany,
                Coverage.State => ServiceReason.ServesThuringia,
                Coverage.County => ServiceReason.ServesCounty,
                _ => ServiceReason.ServesPlace,
            };
        }

        if (kilometres <= NearKilometres)
        {
            yield return ServiceReason.Near;
        }
    }

    /// <summary>The best pair of a concern and its position in the service's list; -1 when the service is for none of them.</summary>
    private (int Concern, int Topic) BestTopic(IReadOnlyList<string> topicIds)
    {
        var best = (Concern: 0, Topic: -1);
        for (int concern = 0; concern < topicIds.Count; concern++)
        {
            for (int topic = 0; topic < service.Topics.Count; topic++)
            {
                if (service.Topics[topic] == topicIds[concern] && (best.Topic < 0 || topic < best.Topic))
                {
                    best = (concern, topic);
                }
            }
        }

        return best;
    }

    /// <summary>Whether the words say that a special service is wanted; null for one that is for everybody, and where only words are known and they stand in its name.</summary>
    private bool? Meant(ServiceQuery query, List<Word> words, double wordFit) => _specialFor.Length == 0
        ? null
        : IsSaid(_specialFor, words) ? true : query.TopicIds.Count == 0 && wordFit >= EnoughWords ? null : false;

    private static bool IsSaid(string[] parts, List<Word> words) =>
        words.Exists(word => Array.Exists(parts, part => part.Length < ShortestInside
            ? word.Folded.StartsWith(part, StringComparison.Ordinal)
            : word.Folded.Contains(part, StringComparison.Ordinal)));
}
