namespace ThinkaLotse.Dialogs.Engine;

/// <summary>Something beside text that a resident sends; none of it is stored.</summary>
public enum SentKind
{
    Picture,
    File,
    Voice,
    Video,
    Sticker,
    Poll,

    /// <summary>The contact card of somebody else.</summary>
    ForeignContact,

    /// <summary>A place outside the county.</summary>
    FarPlace,

    /// <summary>A message that somebody else wrote; its words come with it.</summary>
    Forwarded,

    /// <summary>Something of another kind, such as dice.</summary>
    Other,
}
