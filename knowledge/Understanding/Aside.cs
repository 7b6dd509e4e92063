namespace ThinkaLotse.Knowledge.Understanding;

/// <summary>A side question that is answered without leaving the question that stands open. Contact and opening hours are the act <see cref="DialogAct.Kontakt"/>.</summary>
public enum Aside
{
    /// <summary>"Kostet das was?"</summary>
    Cost,

    /// <summary>"Wer liest das?"</summary>
    Readers,

    /// <summary>"Wie lange dauert das?"</summary>
    Duration,

    /// <summary>"Welche Notrufnummer?"</summary>
    EmergencyNumbers,
}
