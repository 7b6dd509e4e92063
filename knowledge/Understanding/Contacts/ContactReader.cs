using ThinkaLotse.Knowledge.Understanding.Rules;
using ThinkaLotse.Knowledge.Understanding.Triage;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Contacts;

/// <summary>Reads how a person can be reached, and what an appointment needs.</summary>
internal sealed class ContactReader(PhraseBook calls, PhraseBook needs, NameReader names)
{
    public static IReadOnlyList<string> CallMeanings { get; } = ["donotcall", "callnomessage", "callandmessage", "chatonly", "discreet"];

    public static IReadOnlyList<string> NeedMeanings { get; } = ["interpreter", "wheelchair", "child", "homevisit"];

    public ContactDetails Contact(Utterance utterance, Expectation asked)
    {
        string words = EmailReader.WithoutAddresses(utterance.Text);
        var said = calls.Meanings(words.Length == utterance.Text.Length ? utterance : Utterance.Read(words));
        CallSafety? safety = said.Contains("donotcall") ? CallSafety.DoNotCall
            : said.Contains("callnomessage") ? CallSafety.CallNoMessage
            : said.Contains("callandmessage") ? CallSafety.CallAndMessage
            : null;
        var contact = new ContactDetails(
            PhoneReader.Find(utterance),
            EmailReader.Find(utterance.Text),
            names.Find(utterance, asked),
            safety,
            said.Contains("chatonly"));
        return contact with { IsDiscreet = said.Contains("discreet"), Note = ContactNote.Of(utterance.Text, contact) };
    }

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
