namespace ThinkaLotse.Dialogs.Language;

/// <summary>What a message does in a conversation in another language.</summary>
public enum LanguageTrigger
{
    InterpreterWanted,
    GermanWanted,
    NotUnderstood,
    HumanWanted,
}
