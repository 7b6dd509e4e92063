namespace ThinkaLotse.Knowledge.Checking;

/// <summary>How much a finding weighs.</summary>
public enum CheckLevel
{
    /// <summary>Residents would be misled, or the office doesn't start: has to be mended.</summary>
    Error,

    /// <summary>Probably wrong, or not as the house writes it: look at it.</summary>
    Warning,

    /// <summary>Nothing is wrong, but something waits to be done, such as a fact to confirm.</summary>
    Task,
}
