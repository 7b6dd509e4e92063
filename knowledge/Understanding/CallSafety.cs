namespace ThinkaLotse.Knowledge.Understanding;

/// <summary>Whether it is safe to call the resident and to leave a message.</summary>
public enum CallSafety
{
    /// <summary>Calls and messages are fine.</summary>
    CallAndMessage,

    /// <summary>Call, but say nothing to others and leave no message.</summary>
    CallNoMessage,

    /// <summary>Do not call at all.</summary>
    DoNotCall,
}
