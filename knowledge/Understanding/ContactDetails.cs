using ThinkaLotse.Knowledge.Understanding.Contacts;

namespace ThinkaLotse.Knowledge.Understanding;

/// <summary>How a person can be reached, as far as one message tells.</summary>
/// <param name="Phone">Digits grouped for reading, with "+" kept for foreign numbers; null when none was named.</param>
/// <param name="Email">Null when none was named.</param>
/// <param name="Name">From an introduction ("ich heiße …", "mein Name ist …"), or standing alone where it was asked for.</param>
/// <param name="CallSafety">Null when the message says nothing about it.</param>
/// <param name="ChatOnly">"Nur hier im Chat", "bitte nicht anrufen, hier schreiben".</param>
public sealed record ContactDetails(string? Phone, string? Email, string? Name, CallSafety? CallSafety, bool ChatOnly)
{
    /// <summary>The phone number as dialled from anywhere, "+491712345678".</summary>
    public string? PhoneE164 => Phone is null ? null : PhoneNumber.E164(Phone);

    /// <summary>Somebody near the writer must not learn of it: "mein Mann darf das nicht wissen".</summary>
    public bool IsDiscreet { get; init; }

    /// <summary>Whether the message as a whole allows calls, also in roundabout words: false where only writing is wanted, no message may be left or the line is another person's; null where nothing is said of it.</summary>
    public bool? MayCall { get; init; }

    /// <summary>What the writer said about being reached that fits no other field, in their words ("nur vormittags", "Nummer meiner Schwester"); null where there is nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Nothing told.</summary>
    public static ContactDetails None { get; } = new(null, null, null, null, false);
}
