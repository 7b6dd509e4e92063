namespace ThinkaLotse.Bot.Tickets;

/// <summary>How firm an appointment is.</summary>
public enum AppointmentStatus
{
    /// <summary>The resident has not answered.</summary>
    Proposed,

    /// <summary>The resident declined.</summary>
    Declined,

    /// <summary>Both agree.</summary>
    Confirmed,

    /// <summary>Taken back by a counsellor.</summary>
    Cancelled,

    /// <summary>The resident wants another time.</summary>
    OtherTime,
}
