namespace ThinkaLotse.Knowledge.Understanding;

/// <summary>What a message does in the conversation. Each value names a file in Content/Acts, in lower case.</summary>
public enum DialogAct
{
    Gruss,
    Mensch,
    Termin,
    Ja,
    Nein,
    Zurueck,
    Neustart,
    Abbrechen,
    Hilfe,
    Danke,
    Datenschutz,
    Loeschen,
    Kontakt,
    Sprache,
    Bot,
}
