using System.Diagnostics.CodeAnalysis;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Knowledge.Curation;

/// <summary>Reads a service from text, with the checks that a file has to pass.</summary>
public static class ServiceText
{
    /// <summary>The service.</summary>
    /// <param name="id">Its id, which is also the name of its file.</param>
    /// <param name="text">The fields.</param>
    /// <param name="knowledge">The topics that exist.</param>
    /// <exception cref="ContentException">A field is not as it should be.</exception>
    public static Service Read(string id, string text, KnowledgeBase knowledge)
    {
        var reader = new ServiceReader(knowledge.Topics.Select(topic => topic.Id).ToHashSet());
        var record = YamlRecord.Parse(text, id + ".yaml");
        return id.StartsWith("helpline.", StringComparison.Ordinal) ? reader.ReadHelpline(record) : reader.ReadLocal(record);
    }

    /// <summary>The service, or false where a field is not as it should be.</summary>
    public static bool TryRead(string id, string text, KnowledgeBase knowledge, [NotNullWhen(true)] out Service? service)
    {
        try
        {
            service = Read(id, text, knowledge);
            return true;
        }
        catch (ContentException)
        {
            service = null;
            return false;
        }
    }

    /// <summary>The fields in the usual order and form.</summary>
    /// <exception cref="ContentException">A field is not as it should be.</exception>
    public static string Canonical(string id, string text, KnowledgeBase knowledge) => ServiceWriter.Write(Read(id, text, knowledge));
}
