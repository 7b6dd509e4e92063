using ThinkaLotse.Knowledge.Languages;
using ThinkaLotse.Knowledge.Places;
using ThinkaLotse.Knowledge.Services;
using ThinkaLotse.Knowledge.Topics;

namespace ThinkaLotse.Knowledge.Content;

/// <summary>All that the office knows, read and checked once at start. Only its services change while the office is open, all at once, when a curator releases something (<see cref="Replace"/>).</summary>
public sealed class KnowledgeBase
{
    private readonly Dictionary<string, Area> _areas;
    private readonly Dictionary<string, Topic> _topics;
    private volatile ServiceShelf _services;
    private readonly Dictionary<string, ForeignLanguage> _languages;

    private KnowledgeBase(
        IReadOnlyList<Area> areas,
        IReadOnlyList<Topic> topics,
        IReadOnlyList<Service> services,
        IReadOnlyList<Municipality> municipalities,
        IReadOnlyList<ForeignLanguage> languages,
        DirectoryWords words)
    {
        Words = words;
        (Areas, Topics, Languages) = (areas, topics, languages);
        Places = new PlaceDirectory(municipalities);
        _areas = areas.ToDictionary(area => area.Id);
        _topics = topics.ToDictionary(topic => topic.Id);
        _services = new ServiceShelf(services);
        _languages = languages.ToDictionary(language => language.Code);
    }

    /// <summary>In the order of the buttons.</summary>
    public IReadOnlyList<Area> Areas { get; }

    /// <summary>By area, then by id.</summary>
    public IReadOnlyList<Topic> Topics { get; }

    /// <summary>Local services, then helplines, by id; also those that residents never see.</summary>
    public IReadOnlyList<Service> Services => _services.All;

    public PlaceDirectory Places { get; }

    /// <summary>How the directory speaks of a service.</summary>
    public DirectoryWords Words { get; }

    /// <summary>By code.</summary>
    public IReadOnlyList<ForeignLanguage> Languages { get; }

    /// <summary>Reads the content folder.</summary>
    /// <exception cref="ContentException">Something is wrong; the message lists all findings with file, line and remedy.</exception>
    public static KnowledgeBase Load(string contentFolder)
    {
        var folder = new ContentFolder(contentFolder);
        var areas = folder.ReadList("areas.yaml", TopicReader.ReadArea, area => area.Id);
        var areaIds = areas.Select(area => area.Id).ToList();
        var topicReader = new TopicReader(folder.IsWrong("areas.yaml") ? null : areaIds.ToHashSet());
        var serviceReader = new ServiceReader(folder.Names("Topics"));

        var topics = folder.Read("Topics", topicReader.Read);
        var local = folder.Read("Services", serviceReader.ReadLocal);
        var helplines = folder.Read("Helplines", serviceReader.ReadHelpline);
        var languages = folder.Read("Languages", ForeignLanguageReader.Read);
        var municipalities = folder.ReadList("places.yaml", MunicipalityReader.Read, municipality => municipality.Name);
        var words = folder.ReadOne("Words/directory.yaml", DirectoryWords.Read);
        TopicFile.ReportRepeatedExamples(topics, folder);
        folder.ReportOtherEndings();
        folder.ThrowIfWrong();

        return new KnowledgeBase(
            areas,
            [.. topics.Select(file => file.Topic).OrderBy(topic => areaIds.IndexOf(topic.AreaId))],
            [.. local, .. helplines],
            municipalities,
            languages,
            words!);
    }

    /// <summary>The area with the id, or null.</summary>
    public Area? FindArea(string id) => _areas.GetValueOrDefault(id);

    /// <summary>The topic with the id, or null: a stored conversation may know one that is gone.</summary>
    public Topic? FindTopic(string id) => _topics.GetValueOrDefault(id);

    /// <summary>The topics of an area, by id.</summary>
    public IEnumerable<Topic> TopicsOf(string areaId) => Topics.Where(topic => topic.AreaId == areaId);

    /// <summary>The service or helpline with the id, or null.</summary>
    public Service? FindService(string id) => _services.ById.GetValueOrDefault(id);

    /// <summary>Puts other services in the place of those known so far; readers see the old or the new ones, never a mixture.</summary>
    /// <param name="services">In any order.</param>
    public void Replace(IEnumerable<Service> services) =>
        _services = new ServiceShelf(services);

    /// <summary>The language with the code, or null.</summary>
    public ForeignLanguage? FindLanguage(string code) => _languages.GetValueOrDefault(code);

    private sealed class ServiceShelf(IEnumerable<Service> services)
    {
        public IReadOnlyList<Service> All { get; } = [.. services.OrderBy(service => service.IsHelpline).ThenBy(service => service.Id, StringComparer.Ordinal)];

        public Dictionary<string, Service> ById { get; } = services.ToDictionary(service => service.Id);
    }
}
