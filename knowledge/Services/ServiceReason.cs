namespace ThinkaLotse.Knowledge.Services;

/// <summary>Why a service is suggested.</summary>
public enum ServiceReason
{
    /// <summary>The concern is what the service is there for in the first place.</summary>
    MainConcern,

    /// <summary>It helps with the concern among others.</summary>
    AlsoHelps,

    /// <summary>The resident's words name it or what it does.</summary>
    WordsFit,

    /// <summary>It is there for the resident's town or village, or for the towns around.</summary>
    ServesPlace,

    /// <summary>It is there for the whole county.</summary>
    ServesCounty,

    /// <summary>It is there for all of Thuringia.</summary>
    ServesThuringia,

    /// <summary>It is there for all of Germany.</summary>
    ServesGermany,

    /// <summary>It is at most ten kilometres away.</summary>
    Near,
}
