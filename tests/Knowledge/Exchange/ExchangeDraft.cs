using System.Text;
using NodaTime;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Exchange;
using ThinkaLotse.Knowledge.Hours;
using ThinkaLotse.Knowledge.Services;
using ThinkaLotse.Tests.Knowledge.Content;

namespace ThinkaLotse.Tests.Knowledge.Exchange;

/// <summary>A small content folder, and files that are exported from it and imported into it.</summary>
internal sealed class ExchangeDraft : IDisposable
{
    private readonly ContentDraft _content = new();
    private readonly DirectoryInfo _files = Directory.CreateTempSubdirectory("exchange");

    public string Folder => _content.Folder;

    public Service Service => KnowledgeBase.Load(Folder).FindService("local.rat")!;

    /// <summary>The text of a file of services.</summary>
    public string this[string file] => File.ReadAllText(_content.PathOf(file));

    /// <summary>Says something in each field, with all the signs that a format could trip over.</summary>
    public Service Full => Service with
    {
        Organization = "Träger; mit \"Zeichen\" & <Klammern>",
        Description = "=1+1 ist kein Rechen-Befehl,\tnur ein Text; und | ein \\ Strich.",
        Topics = ["geld.rente", "geld.schulden"],
        SpecialFor = ["Glücks|spiel", "a\\b"],
        Crisis = ["suizid", "gewalt"],
        Audience = Audience.Professionals,
        Street = "Markt 1",
        City = "Gebesee",
        Phone = "+49 36201 6660",
        PhoneCost = "20 Cent je Anruf",
        Url = "https://example.de/öffnung",
        Hours = "Mo bis Do 8-12 und 13-16 Uhr, jeden ersten Mittwoch 17-24 Uhr, an Feiertagen zu",
        OpeningHours = OpeningHours.Parse("Mo-Th 08:00-12:00,13:00-16:00; We[1] 17:00-24:00 \"nur mit Termin\"; Dec 24-Jan 01 off; PH off"),
        Eligibility = "-- alle --",
        RequiredDocuments = ["@Ausweis", "Bescheid, der letzte", "Zeile\nzwei"],
        Fees = "24/7",
        Languages = ["Türkisch", "Farsi", "Klingonisch"],
        Accessibility = "'stufenlos'",
        Transportation = "Bus 207",
        WaitTime = "2024-01",
        Confidence = Confidence.Medium,
        ConfidenceReason = "weil; darum",
        Checked = new LocalDate(2026, 11, 23),
        Note = "Erste Zeile\nzweite \"Zeile\"",
        Sources = [new Source("https://example.de/a", "2024-01"), new Source("https://example.de/b?x=1|2", "undated (approx. 2018)")],
    };

    public void Dispose()
    {
        _content.Dispose();
        _files.Delete(recursive: true);
    }

    /// <summary>Makes the service one that says something else.</summary>
    public void Replace(Service service) => _content.Write($"Services/{service.Id}.yaml", ServiceWriter.Write(service));

    public string Export(ExchangeFormat format, bool isPublic = false) => Encoding.UTF8.GetString(ServiceExport.Write(KnowledgeBase.Load(Folder), format, isPublic));

    /// <summary>Plans the import of a text.</summary>
    public ServiceImport Plan(ExchangeFormat format, string text, params string[] topics) => Plan(format, Encoding.UTF8.GetBytes(text), topics);

    public ServiceImport Plan(ExchangeFormat format, byte[] bytes, params string[] topics)
    {
        string file = Path.Combine(_files.FullName, format == ExchangeFormat.Hsds ? "partner.json" : "tabelle.csv");
        File.WriteAllBytes(file, bytes);
        return ServiceImport.Plan(file, format, KnowledgeBase.Load(Folder), Folder, topics);
    }

    /// <summary>What is told of a file that can't be imported.</summary>
    public string Problem(ExchangeFormat format, string text, params string[] topics) => Assert.Throws<ContentException>(() => Plan(format, text, topics)).Message;

    /// <summary>Imports a text.</summary>
    /// <returns>What happened to each file.</returns>
    public IReadOnlyList<string> Import(ExchangeFormat format, string text, params string[] topics)
    {
        var import = Plan(format, text, topics);
        import.Write();
        return [.. import.Services.Select(imported => $"{imported.Service.Id} {imported.Outcome} {string.Join(',', imported.Changed)}".TrimEnd())];
    }
}
