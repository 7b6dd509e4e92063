namespace ThinkaLotse.Knowledge.Services;

/// <summary>For whom a service is.</summary>
public enum Audience
{
    Residents,

    /// <summary>Doctors, teachers, social workers: never shown to residents.</summary>
    Professionals,
}
