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

    /// <summary>Something of another kind, such as dice.</summary>
    Other,
}
