namespace ThinkaLotse.Knowledge.Services;

/// <summary>How far a short search is nothing but a word for a service.</summary>
internal enum ServiceNaming
{
    /// <summary>It says what is the matter, or something else.</summary>
    None,

    /// <summary>Its one word stands in the texts of this and hardly any other service: "Gesundheitsamt".</summary>
    Mentioned,

    /// <summary>All its words stand in the service's name: "Nummer gegen Kummer".</summary>
    Named,
}
