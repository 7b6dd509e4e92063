using ThinkaLotse.Knowledge.Understanding.Learning;
using ThinkaLotse.Knowledge.Understanding.Rules;
using ThinkaLotse.Knowledge.Understanding.Triage;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Contacts;

/// <summary>Reads how a person can be reached, and what an appointment needs.</summary>
/// <param name="calls">What is said of calls, by rules.</param>
/// <param name="needs">What an appointment needs, by rules.</param>
/// <param name="names">Finds a name by rules.</param>
internal sealed class ContactReader(PhraseBook calls, PhraseBook needs, NameReader names)
{
    /// <summary>From here on calls count as forbidden; a lower bound finds more and is wrong more often, measured by cross-validation over the answers in Contacts.</summary>
    private const float SureForbidden = 0.5f;

    /// <summary>From here on they count as forbidden where a rule has found a reason.</summary>
    private const float SuspectedForbidden = 0.3f;

    /// <summary>From here on calls count as allowed; whoever is called in danger pays more than who is written to, so it is the highest.</summary>
    private const float SureAllowed = 0.6f;

    /// <summary>From here on they count as allowed where a rule has found a reason against.</summary>
    private const float SureDespiteWarning = 0.9f;

    private NameModel? _nameModel;
    private CallModel? _callModel;

    public static IReadOnlyList<string> CallMeanings { get; } = ["donotcall", "callnomessage", "callandmessage", "chatonly", "discreet"];

    public static IReadOnlyList<string> NeedMeanings { get; } = ["interpreter", "wheelchair", "child", "homevisit"];

    /// <summary>Learns names and permissions from answers of residents; without any the rules decide alone.</summary>
    /// <param name="examples">The answers; read only when there is something to learn.</param>
    /// <param name="others">Lines about concerns.</param>
    /// <param name="callFeatures">What speaks for and against calls.</param>
    /// <param name="nameFeatures">What speaks for a name.</param>
    /// <param name="learnt">Where it is kept.</param>
    public void Learn(Func<IReadOnlyList<ContactExample>> examples, IEnumerable<string> others, CallFeatures callFeatures, NameFeatures nameFeatures, LearntFile learnt)
    {
        var answers = new Lazy<IReadOnlyList<ContactExample>>(examples);
        _nameModel = NameModel.Train(nameFeatures, answers, names.Find, learnt);
        _callModel = CallModel.Train(callFeatures, answers, others, text => Said(HeardText.Of(Utterance.Read(text))), learnt);
    }

    public ContactDetails Contact(Utterance utterance, Expectation asked)
    {
        var heard = HeardText.Of(utterance);
        var said = Said(heard);
        CallSafety? safety = said.Contains("donotcall") ? CallSafety.DoNotCall
            : said.Contains("callnomessage") ? CallSafety.CallNoMessage
            : said.Contains("callandmessage") ? CallSafety.CallAndMessage
            : null;
        var contact = new ContactDetails(
            PhoneReader.Find(utterance),
            EmailReader.Find(utterance.Text),
            Name(heard, asked),
            safety,
            said.Contains("chatonly"))
        {
            IsDiscreet = said.Contains("discreet"),
        };
        contact = contact with { MayCall = MayCall(heard, contact, said, asked) };
        return contact with { Note = ContactNote.Of(utterance.Text, contact) };
    }

    private string? Name(HeardText heard, Expectation asked)
    {
        string? ruled = names.Find(heard, asked);
        return _nameModel is null || (ruled is null && asked is not (Expectation.Contact or Expectation.Name)) ? ruled : _nameModel.Find(heard, asked, ruled);
    }

    private bool? MayCall(HeardText heard, ContactDetails contact, HashSet<string> said, Expectation asked)
    {
        if (contact.IsDiscreet)
        {
            // Who must not be noticed is not called, whatever else the words seem to say.
            return false;
        }

        bool? ruled = contact.CallSafety is { } safety ? safety == CallSafety.CallAndMessage : null;
        if (_callModel is null || (said.Count == 0 && contact is { Phone: null, Email: null } && asked is not (Expectation.Contact or Expectation.Name)))
        {
            return ruled;
        }

        var (allowed, forbidden) = _callModel.Read(heard, contact.Name, said, asked);
        bool isWarned = ruled == false;
        return forbidden >= (isWarned ? SuspectedForbidden : SureForbidden) ? false : allowed >= (isWarned ? SureDespiteWarning : SureAllowed) ? true : null;
    }

    private HashSet<string> Said(HeardText heard) => calls.Meanings(heard.Words);

    public AppointmentNeeds Needs(Utterance utterance)
    {
        var found = AppointmentNeeds.None;
        foreach (string need in needs.Meanings(utterance))
        {
            found |= need switch
            {
                "interpreter" => AppointmentNeeds.Interpreter,
                "wheelchair" => AppointmentNeeds.Wheelchair,
                "child" => AppointmentNeeds.ChildComesAlong,
                _ => AppointmentNeeds.HomeVisit,
            };
        }

        return found;
    }
}
