using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Bot.Directory;

/// <summary>What is not known of a service, as questions that a resident can ask on the phone.</summary>
internal static class OpenQuestions
{
    /// <summary>In the order in which one asks them; empty where all is known.</summary>
    public static IReadOnlyList<string> Of(Service service)
    {
        var questions = new List<string>();
        void Ask(bool isUnknown, string question)
        {
            if (isUnknown)
            {
                questions.Add(question);
            }
        }

        Ask(service.Hours is null, "Wann kann ich kommen?");
        Ask(service.Street is null && !service.IsHelpline, "Wo finde ich Sie?");
        Ask(service.Eligibility is null, "Wer bekommt hier Hilfe?");
        Ask(service.RequiredDocuments.Count == 0, "Was soll ich mitbringen?");
        Ask(service.Fees is null, "Was kostet die Hilfe?");
        Ask(service.Languages.Count == 0, "Welche Sprachen sprechen Sie?");
        Ask(service.Accessibility is null && service is { Street: not null, IsPostBox: false }, "Komme ich mit dem Rollstuhl hinein?");
        Ask(service.Transportation is null && service is { Street: not null, IsPostBox: false }, "Welcher Bus fährt zu Ihnen?");
        Ask(service.WaitTime is null, "Wie lange warte ich auf einen Termin?");
        return questions;
    }
}
