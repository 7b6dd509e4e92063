using NodaTime;
using ThinkaLotse.Knowledge.Places;
using ThinkaLotse.Knowledge.Understanding.Acts;
using ThinkaLotse.Knowledge.Understanding.Asked;
using ThinkaLotse.Knowledge.Understanding.Contacts;
using ThinkaLotse.Knowledge.Understanding.Crisis;
using ThinkaLotse.Knowledge.Understanding.Languages;
using ThinkaLotse.Knowledge.Understanding.Learning;
using ThinkaLotse.Knowledge.Understanding.Persons;
using ThinkaLotse.Knowledge.Understanding.Rules;
using ThinkaLotse.Knowledge.Understanding.Topics;
using ThinkaLotse.Knowledge.Understanding.Triage;
using ThinkaLotse.Knowledge.Understanding.Urgent;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding;

/// <summary>Reads what a resident writes; learns once from the content folder and may then be used by many threads.</summary>
public sealed class UtteranceReader
{
    private readonly Lessons _lessons;
    private readonly MeaningModel _meanings;
    private readonly TopicClassifier _topics;
    private readonly CrisisDetector _crisis;
    private readonly ActReader _acts;
    private readonly ContactReader _contacts;
    private readonly UrgencyReader _urgency;
    private readonly WishReader _wishes;
    private readonly LanguageReader _languages;
    private readonly Func<string, Place?> _places;
    private readonly Func<string, LocalDateTime, TimeWish> _times;

    private UtteranceReader(string folder, ExampleBook book, Func<IReadOnlyList<ContactExample>>? contacts, LearntFile learnt, Func<string, Place?> places, Func<string, LocalDateTime, TimeWish> times)
    {
        _places = places;
        _times = times;
        string dangerWords = Path.Combine(folder, "Crisis", "rules");
        var concepts = ConceptBook.Load([Path.Combine(folder, "Words", "concepts.yaml"), Path.Combine(folder, "Words", "conversation.yaml"), .. DangerSigns.Files(dangerWords)]);
        var calls = Phrases(folder, "calls", ContactReader.CallMeanings);
        var needs = Phrases(folder, "needs", ContactReader.NeedMeanings);
        var urgent = Phrases(folder, "urgent", UrgencyReader.Meanings);
        var wishes = Phrases(folder, "wishes", WishReader.Meanings);
        var crisisRules = CrisisRules.Load(dangerWords);

        string[] occurring = [.. book.AllTexts.SelectMany(line => Utterance.Read(line).Words(..))];
        var occurrences = occurring.CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var everyday = occurrences.Keys.ToHashSet(StringComparer.Ordinal);
        string[] spelt = [.. book.Topics.SelectMany(topic => topic.Keywords).Where(word => !word.Contains(' ', StringComparison.Ordinal)).Select(word => Utterance.Read(word).Plain), .. concepts.Words];
        // The words of the rules would draw misspelt words of concerns towards danger.
        var concerns = KnownWords.Learn(occurring, spelt);
        var known = concerns.With([.. crisisRules.Words, .. calls.Words, .. needs.Words, .. urgent.Words, .. wishes.Words]);
        _lessons = Lessons.Prepare(new FeatureReader(concepts, concerns), book.AllTexts, learnt);
        // The slower of two cores decides how long the very first start takes.
        var givenNames = NameList.Load(Path.Combine(folder, "Words", "given-names.yaml"));
        _contacts = new ContactReader(calls.With(known), needs.With(known), new NameReader(everyday, givenNames, text => places(text) is not null));
        var callFeatures = new CallFeatures(_lessons, ConceptBook.Load(Path.Combine(folder, "Words", "calls.yaml")), known);
        var nameFeatures = new NameFeatures(occurrences, givenNames, NameList.Load(Path.Combine(folder, "Words", "family-names.yaml")));
        string[] concernLines = [.. book.Topics.SelectMany(topic => topic.Lines).Select(line => line.Text)];
        var learningContacts = contacts is null ? Task.CompletedTask : Task.Run(() => _contacts.Learn(contacts, concernLines, callFeatures, nameFeatures, learnt));
        _meanings = MeaningModel.Train(_lessons, book, learnt);
        _topics = new TopicClassifier(_meanings.TopicIds);
        _crisis = new CrisisDetector(crisisRules.With(known), known, part => _meanings.Read(_lessons.Read(part).Whole));
        _acts = ActReader.Train(_lessons, book, learnt);
        _urgency = new UrgencyReader(urgent.With(known));
        _wishes = new WishReader(wishes.With(known));
        _languages = LanguageReader.Load(Path.Combine(folder, "Languages"), everyday);
        learningContacts.GetAwaiter().GetResult();
        _lessons.Forget();
        learnt.Keep();
    }

    /// <summary>Learns from a content folder.</summary>
    /// <param name="contentFolder">Holds Topics, Crisis, Acts and Languages.</param>
    /// <param name="places">Finds a place of the county in a text; without it no place is found.</param>
    /// <param name="times">Reads when an appointment suits; without it no time is found.</param>
    /// <param name="learntFolder">Where what was learnt is kept for the next start; null: it is learnt each time.</param>
    /// <exception cref="Content.ContentException">A file is not as it should be.</exception>
    public static UtteranceReader Load(
        string contentFolder,
        Func<string, Place?>? places = null,
        Func<string, LocalDateTime, TimeWish>? times = null,
        string? learntFolder = null) =>
        new(contentFolder, ExampleBook.Load(contentFolder), Directory.Exists(Path.Combine(contentFolder, "Contacts")) ? () => ContactExamples.Load(contentFolder) : null, LearntFile.Open(contentFolder, learntFolder), places ?? (_ => null), times ?? ((_, _) => TimeWish.None));

    /// <summary>Learns from the given examples only, to be measured on others.</summary>
    internal static UtteranceReader Learn(string contentFolder, ExampleBook book) =>
        new(contentFolder, book, null, LearntFile.None, _ => null, (_, _) => TimeWish.None);

    /// <summary>Reads one message; never throws, whatever it holds.</summary>
    /// <param name="text">As written.</param>
    /// <param name="now">Wall-clock time of Europe/Berlin, for "morgen" and "am Freitag".</param>
    /// <param name="expects">What was asked before.</param>
    public Understanding Read(string text, LocalDateTime now, Expectation expects = Expectation.None)
    {
        string ends = LongText.Ends(text);
        var utterance = Utterance.Read(ends);
        var message = _lessons.Read(utterance);
        var whole = _meanings.Read(message.Whole);
        Meanings[] clauses = [.. message.Clauses.Select(_meanings.Read)];
        var wishes = _wishes.Read(utterance);
        var ranking = Better(_topics.Rank(whole, clauses), wishes, ends);
        TopicGuess[] topics = [.. ranking.Guesses.Where(guess => guess.Probability >= TopicGuess.Worthwhile)];
        var contact = _contacts.Contact(utterance, expects);
        var times = _times(ends, now);
        var place = _places(ends);
        bool answers = expects switch
        {
            Expectation.Time => times.Kind != TimeWishKind.None,
            Expectation.Contact => contact.Phone is not null || contact.Email is not null || contact.ChatOnly || contact.CallSafety == CallSafety.DoNotCall || wishes.HasFlag(Wishes.ChatHere),
            Expectation.Place => place is not null || wishes.HasFlag(Wishes.Anywhere),
            Expectation.Name => contact.Name is not null,
            _ => false,
        };
        var act = _acts.Read(message, whole, clauses, expects == Expectation.YesNo, answers, place is not null || contact is not { Name: null, Phone: null, Email: null });
        string? foreign = _languages.Find(utterance);
        return new Understanding
        {
            Text = text,
            Topics = topics,
            Ranking = ranking.Guesses,
            TopicLead = ranking.Lead,
            Crisis = _crisis.Find(ReferenceEquals(ends, text) ? utterance : Utterance.Read(text), whole),
            IsAboutOther = foreign is null && ThirdPerson.IsMeant(utterance),
            IsByChild = ChildWriter.IsMeant(utterance),
            Act = act.Act ?? (topics is [{ Probability: >= Triage.Triage.Offered }, ..] ? null : WishReader.ActOf(wishes)),
            ActScore = Math.Round(act.Score, 3),
            Aside = act.Aside,
            Correction = act.Correction is { } subject ? new Correction(subject) : null,
            Contact = contact,
            Needs = _contacts.Needs(utterance),
            Wishes = wishes,
            UrgentFacts = _urgency.Read(utterance, now.Date),
            ForeignLanguage = foreign,
            Times = times,
            Place = place,
            IsUnclear = topics.Length == 0 && act is { Act: null, Aside: null, Correction: null } && whole.Unclear >= 0.3,
        };
    }

    /// <summary>"Ich möchte mit jemandem reden wegen der Miete": what stands behind "wegen" tells the concern better than the wish around it.</summary>
    private TopicRanking Better(TopicRanking ranking, Wishes wishes, string text)
    {
        if ((wishes & (Wishes.Human | Wishes.Appointment)) == 0 || Reason.Of(text) is not { } reason)
        {
            return ranking;
        }

        var message = _lessons.Read(Utterance.Read(reason));
        var told = _topics.Rank(_meanings.Read(message.Whole), [.. message.Clauses.Select(_meanings.Read)]);
        return told.Guesses[0].Probability > ranking.Guesses[0].Probability ? told : ranking;
    }

    private static PhraseBook Phrases(string folder, string name, IReadOnlyList<string> meanings) =>
        PhraseBook.Load(Path.Combine(folder, "Phrases", name + ".yaml"), "means", meanings);
}
