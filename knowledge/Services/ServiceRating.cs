using NodaTime;
using ThinkaLotse.Knowledge.Places;

namespace ThinkaLotse.Knowledge.Services;

/// <summary>Weighs one service for a query. The concern outweighs all: then come the resident's words, the area served, the way there and how sure the facts are.</summary>
internal sealed class ServiceRating(Service service, PlaceDirectory places)
{
    private const double TopicPoints = 10;
    private const double LaterTopic = 0.2;
    private const double LaterConcern = 0.06;
    private const double HighConfidencePoints = 0.2;
    private const double MeantPoints = 0.15;
    private const double NotMeantPoints = -3;
    private const double NamedPoints = 4;
    private const double OpenPoints = 0.15;
    private const double FreshPoints = 0.1;
    private const double PointsPerKilometre = -0.01;

    /// <summary>"Kindelbrück und Umgebung" ends somewhere: from 13 kilometres on, a service of the county fits better.</summary>
    private const double PointsPerKilometreAround = -0.03;

    private const double NearKilometres = 10;

    /// <summary>From here on the words alone are enough; where a concern is known they have to name the service.</summary>
    private const double EnoughWords = 0.6;
    private const double NamingWords = 1.5;

    /// <summary>Shorter parts stand inside too many other words.</summary>
    private const int ShortestInside = 5;

    private readonly ServedArea _area = new(service.AreaServed, places);
    private readonly Place? _location = service.City is null ? null : places.FindByName(service.City);
    private readonly string[] _specialFor = [.. service.SpecialFor.Select(word => Spelling.Fold(word))];

    /// <summary>What <see cref="AtTime"/> adds at most.</summary>
    public const double MostAtTime = OpenPoints + FreshPoints;

    /// <summary>The match, or null when the service is for other concerns or other places.</summary>
    public ServiceMatch? Rate(ServiceQuery query, List<Word> words, double wordFit, ServiceNaming naming)
    {
        var (concern, topic) = BestTopic(query.TopicIds);
        bool? meant = naming == ServiceNaming.Named ? true : IsMeant(words);
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
            + (meant switch { true => MeantPoints, false => NotMeantPoints, null => 0 });
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

    /// <summary>Whether the words say that a special service is wanted; null for one that is for everybody.</summary>
    private bool? IsMeant(List<Word> words) => _specialFor.Length == 0
        ? null
        : words.Exists(word => Array.Exists(_specialFor, special => special.Length < ShortestInside
            ? word.Folded.StartsWith(special, StringComparison.Ordinal)
            : word.Folded.Contains(special, StringComparison.Ordinal)));
}
