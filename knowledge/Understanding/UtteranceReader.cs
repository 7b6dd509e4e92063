using NodaTime;
using ThinkaLotse.Knowledge.Places;
using ThinkaLotse.Knowledge.Understanding.Acts;
using ThinkaLotse.Knowledge.Understanding.Crisis;
using ThinkaLotse.Knowledge.Understanding.Learning;
using ThinkaLotse.Knowledge.Understanding.Topics;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding;

/// <summary>Reads what a resident writes; learns once from the content folder and may then be used by many threads.</summary>
public sealed class UtteranceReader
{
    private readonly FeatureSpace _space;
    private readonly TopicClassifier _topics;
    private readonly CrisisDetector _crisis;
    private readonly ActModel _acts;
    private readonly Func<string, Place?> _places;
    private readonly Func<string, LocalDateTime, TimeWish> _times;

    private UtteranceReader(ExampleBook book, Func<string, Place?> places, Func<string, LocalDateTime, TimeWish> times)
    {
        _places = places;
        _times = times;
        _space = FeatureSpace.Learn([.. book.AllLines.Select(line => RawFeatures.Of([.. Utterance.Read(line).Words(..)]))]);
        _topics = TopicClassifier.Train(_space, book.Topics, [.. book.ConversationLines], book.Unclear);
        _crisis = new CrisisDetector(CrisisModel.Train(_space, book.Crises, book.HarmlessLines));
        _acts = ActModel.Train(_space, book);
    }

    /// <summary>Learns from a content folder.</summary>
    /// <param name="contentFolder">Holds Topics, Crisis, Acts and Languages.</param>
    /// <param name="places">Finds a place of the county in a text; without it no place is found.</param>
    /// <param name="times">Reads when an appointment suits; without it no time is found.</param>
    /// <exception cref="Content.ContentException">A file is not as it should be.</exception>
    public static UtteranceReader Load(
        string contentFolder,
        Func<string, Place?>? places = null,
        Func<string, LocalDateTime, TimeWish>? times = null) =>
        new(ExampleBook.Load(contentFolder), places ?? (_ => null), times ?? ((_, _) => TimeWish.None));

    /// <summary>Reads one message; never throws, whatever it holds.</summary>
    /// <param name="text">As written.</param>
    /// <param name="now">Wall-clock time of Europe/Berlin, for "morgen" and "am Freitag".</param>
    public Understanding Read(string text, LocalDateTime now)
    {
        var utterance = Utterance.Read(text);
        var message = MessageFeatures.Read(utterance, _space);
        var topics = _topics.Read(message);
        var (meaning, probability) = _acts.Read(message.Whole);
        meaning = probability >= 0.5 ? meaning : null;
        return new Understanding
        {
            Text = text,
            Topics = topics.Guesses,
            Crisis = _crisis.Find(message),
            Act = meaning as DialogAct?,
            Aside = meaning as Aside?,
            Correction = meaning is CorrectionSubject subject ? new Correction(subject) : null,
            Times = _times(text, now),
            Place = _places(text),
            IsUnclear = topics.Guesses.Count == 0 && topics.Unclear >= 0.5,
        };
    }
}
