namespace ThinkaLotse.Knowledge.Understanding;

/// <summary>How a person can be reached, as far as one message tells.</summary>
/// <param name="Phone">Digits grouped for reading, with "+" kept for foreign numbers; null when none was named.</param>
/// <param name="Email">Null when none was named.</param>
/// <param name="Name">Only from an introduction ("ich heiße …", "mein Name ist …"); a bare word is left to the dialog that asked.</param>
/// <param name="CallSafety">Null when the message says nothing about it.</param>
/// <param name="ChatOnly">"Nur hier im Chat", "bitte nicht anrufen, hier schreiben".</param>
public sealed record ContactDetails(string? Phone, string? Email, string? Name, CallSafety? CallSafety, bool ChatOnly)
{
    /// <summary>Nothing told.</summary>
    public static ContactDetails None { get; } = new(null, null, null, null, false);
}
