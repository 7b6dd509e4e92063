namespace ThinkaLotse.Knowledge.Understanding.Triage;

/// <summary>Weighs what was understood of a message: danger first, then what steers the conversation, then the concern; it knows when it does not know.</summary>
public static class Triage
{
    /// <summary>Below this the best topic is not even worth a question.</summary>
    public const double Offered = 0.33;

    /// <summary>With a smaller lead of the first topic it is asked which is meant.</summary>
    private const double Clear = 0.25;

    /// <summary>Below this an act rests on the first word alone.</summary>
    private const double WeakAct = 0.25;

    /// <summary>What the message calls for.</summary>
    public static Decision Decide(Understanding heard) => heard switch
    {
        { Crisis.IsCertain: true } => Decision.Crisis,
        { Crisis: not null } => Decision.AskCrisis,
        { Topics: [{ Probability: >= TopicGuess.Sure }, ..] } when IsClear(heard) && !Steers(heard) => Decision.Topic,
        { Act: not null } or { ForeignLanguage: not null } when !IsOnlyFirstWord(heard) => Decision.Act,
        { IsUnclear: false, Topics: [{ Probability: >= Offered }, ..] } => Decision.Ask,
        _ => Decision.Unclear,
    };

    /// <summary>The first topic leads well, or a second one is as sure: then both are meant.</summary>
    public static bool IsClear(Understanding heard) => heard.TopicLead >= Clear || heard.Topics is [_, { Probability: >= TopicGuess.Sure }, ..];

    /// <summary>"Nein, Arbeit hab ich keine": the rest tells a concern, and the yes or no before it steers nothing.</summary>
    private static bool IsOnlyFirstWord(Understanding heard) =>
        heard is { Act: DialogAct.Ja or DialogAct.Nein, ActScore: < WeakAct, IsUnclear: false, Topics: [{ Probability: >= Offered }, ..] };

    /// <summary>The act is what the message is about, and not only its first word ("Hallo, ich hab Schulden").</summary>
    private static bool Steers(Understanding heard) => heard.Act is not null && heard.ActScore > heard.Topics[0].Probability;
}
