namespace ThinkaLotse.Bot.Channels.DirectLine;

/// <summary>Why the web channel does not take a request; each has a German sentence in refusals.de.yaml.</summary>
internal enum Refusal
{
    Malformed,
    MessageEmpty,
    MessageTooLong,
    NotAccepted,
    FilesNotRead,
    TokenMissing,
    TokenNotValid,
    ConversationEnded,
    ResumeNotPossible,
    DoorClosed,
    OriginNotAllowed,
    TooManyRequests,
}
