namespace ThinkaLotse.Knowledge.Understanding;

/// <summary>The six kinds of danger that outrank every topic. The names are the ids of the crisis files, in lower case.</summary>
public enum CrisisKind
{
    /// <summary>Suicidal thoughts, intent or announcement, also about others and veiled.</summary>
    Suizid,

    /// <summary>Harming oneself.</summary>
    Selbstverletzung,

    /// <summary>Violence or threat happening now or about to.</summary>
    Gewalt,

    /// <summary>A child in danger.</summary>
    Kind,

    /// <summary>A medical emergency.</summary>
    Medizin,

    /// <summary>The writer announces harm to others.</summary>
    Bedrohung,
}
