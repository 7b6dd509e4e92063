namespace ThinkaLotse.Dialogs.Language;

/// <summary>Where a conversation in another language stands.</summary>
public enum LanguageState
{
    Open,
    AskInterpreter,
    InGerman,
    HandedOff,
}
