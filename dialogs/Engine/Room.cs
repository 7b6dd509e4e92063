namespace ThinkaLotse.Dialogs.Engine;

/// <summary>Where a conversation is held, as far as dialogs care: whether its words stay with the office.</summary>
public enum Room
{
    /// <summary>The office's own web chat.</summary>
    Own,

    /// <summary>On the servers of another company; the resident may move to the web chat at any time.</summary>
    MayMove,

    /// <summary>On the servers of another company; the operator wants conversations in the web chat only.</summary>
    MustMove,

    /// <summary>On the servers of another company, and there is no web chat that the resident could reach.</summary>
    Foreign,
}
