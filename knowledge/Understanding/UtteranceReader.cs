using NodaTime;
using ThinkaLotse.Knowledge.Places;
using ThinkaLotse.Knowledge.Understanding.Acts;
using ThinkaLotse.Knowledge.Understanding.Contacts;
using ThinkaLotse.Knowledge.Understanding.Crisis;
using ThinkaLotse.Knowledge.Understanding.Languages;
using ThinkaLotse.Knowledge.Understanding.Learning;
using ThinkaLotse.Knowledge.Understanding.Rules;
using ThinkaLotse.Knowledge.Understanding.Topics;
using ThinkaLotse.Knowledge.Understanding.Urgent;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding;

/// <summary>Reads what a resident writes; learns once from the content folder and may then be used by many threads.</summary>
public sealed class UtteranceReader
{
    private readonly FeatureSpace _space;
    private readonly TopicClassifier _topics;
    private readonly CrisisDetector _crisis;
    private readonly ActReader _acts;
    private readonly ContactReader _contacts;
    private readonly UrgencyReader _urgency;
    private readonly LanguageReader _languages;
    private readonly Func<string, Place?> _places;
    private readonly Func<string, LocalDateTime, TimeWish> _times;

    private UtteranceReader(string folder, ExampleBook book, Func<string, Place?> places, Func<string, LocalDateTime, TimeWish> times)
    {
        _places = places;
        _times = times;
        _space = FeatureSpace.Learn([.. book.AllLines.Select(line => RawFeatures.Of([.. Utterance.Read(line).Words(..)]))]);
        _topics = TopicClassifier.Train(_space, book.Topics, [.. book.ConversationLines], book.Unclear);
        _crisis = new CrisisDetector(CrisisRules.Load(Path.Combine(folder, "Crisis", "rules")), CrisisModel.Train(_space, book.Crises, book.HarmlessLines));
        _acts = ActReader.Train(_space, book);
        var everyday = new HashSet<string>(book.AllLines.SelectMany(line => Utterance.Read(line).Words(..)), StringComparer.Ordinal);
        string phrases = Path.Combine(folder, "Phrases");
        _contacts = new ContactReader(
            PhraseBook.Load(Path.Combine(phrases, "calls.yaml"), "means", ContactReader.CallMeanings),
            PhraseBook.Load(Path.Combine(phrases, "needs.yaml"), "means", ContactReader.NeedMeanings),
            new NameReader(everyday, new HashSet<string>()));
        _urgency = new UrgencyReader(PhraseBook.Load(Path.Combine(phrases, "urgent.yaml"), "means", UrgencyReader.Meanings));
        _languages = LanguageReader.Load(Path.Combine(folder, "Languages"), everyday);
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
        new(contentFolder, ExampleBook.Load(contentFolder), places ?? (_ => null), times ?? ((_, _) => TimeWish.None));

    /// <summary>Reads one message; never throws, whatever it holds.</summary>
    /// <param name="text">As written.</param>
    /// <param name="now">Wall-clock time of Europe/Berlin, for "morgen" and "am Freitag".</param>
    public Understanding Read(string text, LocalDateTime now)
    {
        var utterance = Utterance.Read(text);
        var message = MessageFeatures.Read(utterance, _space);
        var topics = _topics.Read(message);
        var act = _acts.Read(message, topics.Guesses is [{ Probability: >= TopicGuess.Sure }, ..]);
        return new Understanding
        {
            Text = text,
            Topics = topics.Guesses,
            Crisis = _crisis.Find(message),
            Act = act.Act,
            Aside = act.Aside,
            Correction = act.Correction is { } subject ? new Correction(subject) : null,
            Contact = _contacts.Contact(utterance),
            Needs = _contacts.Needs(utterance),
            UrgentFacts = _urgency.Read(utterance, now.Date),
            ForeignLanguage = _languages.Find(utterance),
            Times = _times(text, now),
            Place = _places(text),
            IsUnclear = topics.Guesses.Count == 0 && topics.Unclear >= 0.5,
        };
    }
}
