namespace ThinkaLotse.Dialogs.Engine;

/// <summary>An answer that the resident can press.</summary>
/// <param name="Value">What the channel sends back: "q7.yes" belongs to question 7 and is stale afterwards, "menu.human" works at any time.</param>
/// <param name="Title">The label, pictogram included.</param>
public sealed record Button(string Value, string Title)
{
    /// <summary>Prefix of the commands that are offered in every state.</summary>
    public const string MenuPrefix = "menu.";

    /// <summary>Talk to a person.</summary>
    public const string Human = MenuPrefix + "human";

    /// <summary>The emergency numbers.</summary>
    public const string Emergency = MenuPrefix + "emergency";

    /// <summary>One step back.</summary>
    public const string Back = MenuPrefix + "back";

    /// <summary>Start over.</summary>
    public const string Restart = MenuPrefix + "restart";

    /// <summary>What is stored.</summary>
    public const string Stored = MenuPrefix + "stored";

    /// <summary>Delete my data.</summary>
    public const string Delete = MenuPrefix + "delete";

    /// <summary>Go on in the office's own web chat.</summary>
    public const string Web = MenuPrefix + "web";

    /// <summary>Works in every state and never gets stale.</summary>
    public bool IsMenu => Value.StartsWith(MenuPrefix, StringComparison.Ordinal);

    /// <summary>The value of an answer to a numbered question.</summary>
    public static string ValueFor(int question, string key) => $"q{question}.{key}";
}
