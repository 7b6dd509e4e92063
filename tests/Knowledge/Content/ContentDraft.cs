namespace ThinkaLotse.Tests.Knowledge.Content;

/// <summary>A small content folder that is right until a test spoils a file of it.</summary>
internal sealed class ContentDraft : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("content");

    public ContentDraft()
    {
        Write("areas.yaml", "- id: geld\n  title: Geld\n  pictogram: \"€\"\n");
        Write("places.yaml", "- name: Gebesee\n  kind: Stadt\n  postal_codes: [\"99189\"]\n  latitude: 51.1\n  longitude: 10.9\n");
        Write("Topics/geld.schulden.yaml", Topic("geld.schulden", "ich habe schulden"));
        Write("Topics/geld.rente.yaml", Topic("geld.rente", "wann bekomme ich rente"));
        Write("Services/local.rat.yaml", Service("local.rat"));
        Write("Helplines/helpline.rat.yaml", Service("helpline.rat"));
        Write("Words/directory.yaml", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Content", "Words", "directory.yaml")));
        Write("Languages/pl.yaml", "code: pl\nname: Polnisch\ntext: Pomoc\nbutton: Pomoc\nconsent: Czy\nwords: [pomoc]\n");
    }

    public string Folder => _folder.FullName;

    public string PathOf(string file) => Path.Combine(Folder, file.Replace('/', Path.DirectorySeparatorChar));

    public void Write(string file, string yaml)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), yaml);
    }

    /// <summary>Replaces a part that stands in the file exactly once.</summary>
    public void Spoil(string file, string part, string by)
    {
        string yaml = File.ReadAllText(PathOf(file));
        Assert.Equal(2, yaml.Split(part).Length);
        File.WriteAllText(PathOf(file), yaml.Replace(part, by, StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Topic(string id, string example) => $"""
        id: {id}
        title: Titel
        pictogram: "€"
        description: Es geht um Geld.
        urgency:
          question: Ist es eilig?
          when_yes: soon
          fact: Es ist eilig
        keywords: [Geld]
        examples:
          - {example}
          - ein anderer Satz zu {id}

        """;

    private static string Service(string id) => $"""
        id: {id}
        name: Rat und Tat
        description: Hier gibt es Rat.
        topics: [geld.schulden, geld.rente]
        crisis: [suizid]
        audience: residents
        postal_code: "99189"
        phone: "036201 6660"
        email: rat@example.de
        url: https://example.de
        area_served: Gebesee
        confidence: high
        checked: 2026-11-23
        sources:
          - url: https://example.de/impressum
            date: undated

        """;
}
