namespace ThinkaLotse.Dialogs.Services;

/// <summary>What a message does while services are suggested.</summary>
public enum ServicesTrigger
{
    Searched,
    Fits,
    DoesNotFit,
    MoreWanted,
    AppointmentWanted,
    AnotherWanted,
    NextWanted,
    NothingMore,
    NotUnderstood,
    HumanWanted,
}
