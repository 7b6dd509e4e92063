namespace ThinkaLotse.Dialogs.Concern;

/// <summary>What a message does while the concern is being found out.</summary>
public enum ConcernTrigger
{
    Told,
    AreaChosen,
    SomethingElse,
    AppointmentWanted,
    NothingMore,
    NotUnderstood,
    HumanWanted,
}
