using System.Text;
using System.Text.RegularExpressions;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Knowledge.Exchange;

/// <summary>Makes services of drafts, by the same rules as of our own files.</summary>
/// <param name="topicIds">The topics that exist.</param>
internal sealed partial class DraftReader(IReadOnlySet<string> topicIds)
{
    private readonly ServiceReader _reader = new(topicIds);

    /// <summary>The service.</summary>
    /// <exception cref="ContentException">A field is missing or wrong; the message names entry and field.</exception>
    public Service Read(ServiceDraft draft)
    {
        string id = draft.Value("id") ?? throw draft.Wrong("id", "it is missing; write for example local.tafel-soemmerda.");
        if (!Id().IsMatch(id) || id.Length > 60)
        {
            throw draft.Wrong("id", $"\"{id}\" is no id; it begins with \"local.\" or \"helpline.\" and goes on with at most 50 small letters, digits and hyphens.");
        }

        // Each field on a line of its own, so that a finding's line tells the field.
        string[] fields = [.. ServiceField.All.Select(field => field.Name).Where(name => draft.Values(name).Count > 0 && name != ServiceField.SourceDates)];
        try
        {
            var record = YamlRecord.Parse(string.Concat(fields.Select(field => Line(draft, field))), id + ".yaml");
            return id.StartsWith("local.", StringComparison.Ordinal) ? _reader.ReadLocal(record) : _reader.ReadHelpline(record);
        }
        catch (ContentException wrong) when (wrong.Line > 1)
        {
            throw draft.Wrong(fields[wrong.Line - 1], wrong.Problem);
        }
        catch (ContentException wrong)
        {
            throw draft.Wrong(wrong.Problem);
        }
    }

    /// <summary>A service from a file that is there already.</summary>
    /// <exception cref="ContentException">The file is wrong.</exception>
    public Service ReadFile(string path)
    {
        var record = YamlRecord.Load(path);
        return Path.GetFileName(path).StartsWith("local.", StringComparison.Ordinal) ? _reader.ReadLocal(record) : _reader.ReadHelpline(record);
    }

    private static string Line(ServiceDraft draft, string field)
    {
        var line = new StringBuilder(field == ServiceField.SourceUrls ? "sources" : field).Append(": ");
        if (field == ServiceField.SourceUrls)
        {
            line.Append('[').AppendJoin(", ", Sources(draft)).Append(']');
        }
        else if (ServiceField.Find(field)!.IsList)
        {
            line.Append('[').AppendJoin(", ", draft.Values(field).Select(ServiceWriter.Quoted)).Append(']');
        }
        else
        {
            line.Append(ServiceWriter.Quoted(draft.Value(field)!));
        }

        return line.Append('\n').ToString();
    }

    private static IEnumerable<string> Sources(ServiceDraft draft)
    {
        var (urls, dates) = (draft.Values(ServiceField.SourceUrls), draft.Values(ServiceField.SourceDates));
        return urls.Count == dates.Count
            ? urls.Zip(dates, (url, date) => $"{{url: {ServiceWriter.Quoted(url)}, date: {ServiceWriter.Quoted(date)}}}")
            : throw draft.Wrong(ServiceField.SourceDates, $"there are {urls.Count} addresses and {dates.Count} dates; give each source its date, or \"undated\".");
    }

    [GeneratedRegex("^(local|helpline)[.][a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Id();
}
