namespace ThinkaLotse.Dialogs.Engine;

/// <summary>Who says a line of the conversation.</summary>
public enum Speaker
{
    Resident,
    Bot,
    Counsellor,
}
