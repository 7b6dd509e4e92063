namespace ThinkaLotse.Knowledge.Understanding.Triage;

/// <summary>What a message calls for next.</summary>
public enum Decision
{
    /// <summary>Danger beyond doubt: the numbers at once.</summary>
    Crisis,

    /// <summary>Perhaps danger: one gentle question, with the numbers.</summary>
    AskCrisis,

    /// <summary>It steers the conversation.</summary>
    Act,

    /// <summary>A concern is named.</summary>
    Topic,

    /// <summary>Two or three concerns are likely: ask which.</summary>
    Ask,

    /// <summary>Nothing that a service could answer was understood.</summary>
    Unclear,
}
