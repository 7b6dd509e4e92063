namespace ThinkaLotse.Knowledge.Services;

/// <summary>How closely the area that a service serves fits the place where somebody lives, loosest first.</summary>
internal enum Coverage
{
    /// <summary>It is for other places.</summary>
    None,

    /// <summary>It is for some places or one quarter of a town only, and where exactly the person lives is not known.</summary>
    Perhaps,

    Country,

    State,

    County,

    /// <summary>It is for a town and its surroundings, and the place is in these.</summary>
    Surroundings,

    Municipality,
}
