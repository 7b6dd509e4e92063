namespace ThinkaLotse.Bot.Desk.Directory;

/// <summary>The fields of a service in German, in the order of the form.</summary>
public static class ServiceFieldNames
{
    private static readonly (string Key, string Name)[] s_fields =
    [
        ("id", "Kurz-Name"), ("name", "Name"), ("organization", "Träger"), ("description", "Was es tut"), ("topics", "Themen"), ("special_for", "Nur wenn diese Wörter fallen"),
        ("crisis", "Gefahren"), ("audience", "Für wen"), ("phone", "Telefon"), ("phone_cost", "Kosten des Anrufs"), ("email", "E-Mail"), ("url", "Internet-Seite"),
        ("address_1", "Straße und Nummer"), ("postal_code", "Postleitzahl"), ("city", "Ort"), ("transportation", "So kommt man hin"), ("accessibility", "Rollstuhl"),
        ("hours", "Zeiten in Worten"), ("opening_hours", "Zeiten für die Uhr"), ("area_served", "Gebiet"), ("eligibility_description", "Wer darf kommen"), ("required_documents", "Mitbringen"),
        ("fees_description", "Kosten der Hilfe"), ("wait_time", "Warte-Zeit"), ("languages", "Sprachen"), ("confidence", "Wie sicher"), ("confidence_reason", "Warum so sicher"),
        ("checked", "Geprüft am"), ("note", "Bemerkung"), ("sources", "Quellen"),
    ];

    /// <summary>The keys.</summary>
    public static IReadOnlyList<string> All { get; } = [.. s_fields.Select(field => field.Key)];

    /// <summary>The German name of a key.</summary>
    public static string Of(string key) => Array.Find(s_fields, field => field.Key == key).Name ?? key;
}
