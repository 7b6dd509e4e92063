using System.Collections.Concurrent;

namespace ThinkaLotse.Knowledge.Content;

/// <summary>The folder with the content files; reads them side by side and gathers all that is wrong, so that a curator mends it in one go.</summary>
internal sealed class ContentFolder(string path)
{
    private readonly string _path = Path.GetFullPath(path);
    private readonly ConcurrentBag<ContentException> _findings = [];

    /// <summary>The files of a subfolder, by name.</summary>
    public string[] Files(string subfolder)
    {
        string folder = Path.Combine(_path, subfolder);
        if (!Directory.Exists(folder))
        {
            Report(new ContentException(folder, 1, "the folder is missing."));
            return [];
        }

        string[] files = Directory.GetFiles(folder, "*.yaml");
        Array.Sort(files, StringComparer.Ordinal);
        if (files.Length == 0)
        {
            Report(new ContentException(folder, 1, "the folder is empty; it needs at least one file ending in .yaml."));
        }

        return files;
    }

    /// <summary>The names of a subfolder's files without their endings, also of those that are not read.</summary>
    public IReadOnlySet<string> Names(string subfolder)
    {
        var folder = new DirectoryInfo(Path.Combine(_path, subfolder));
        return folder.Exists ? folder.EnumerateFiles().Select(file => Path.GetFileNameWithoutExtension(file.Name)).ToHashSet() : [];
    }

    /// <summary>Reports files that would be passed over in silence because of their ending; hidden ones may stay.</summary>
    public void ReportOtherEndings()
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };
        foreach (string file in Directory.Exists(_path) ? Directory.EnumerateFiles(_path, "*", options) : [])
        {
            // In the sources, the code that reads the files lies beside the folders.
            string ending = Path.GetExtension(file);
            if (ending != ".yaml" && (ending == ".yml" || Path.GetDirectoryName(file) != _path))
            {
                Report(new ContentException(file, 1, "the file is not read because of its ending; rename to .yaml, or move it away."));
            }
        }
    }

    /// <summary>Whether there is a finding in a file, so that others need not follow from it.</summary>
    public bool IsWrong(string file) => _findings.Any(finding => finding.File == Path.Combine(_path, file));

    /// <summary>One record from each file of a subfolder, by file name; a file with a finding is left out.</summary>
    public IReadOnlyList<T> Read<T>(string subfolder, Func<YamlRecord, T> read)
        where T : class
    {
        string[] files = Files(subfolder);
        var records = new T?[files.Length];
        Parallel.For(0, files.Length, index => records[index] = Try(() => read(YamlRecord.Load(files[index]))));
        return [.. records.OfType<T>()];
    }

    /// <summary>One file that is a record; null when there is a finding in it.</summary>
    public T? ReadOne<T>(string file, Func<YamlRecord, T> read)
        where T : class =>
        Try(() => read(YamlRecord.Load(Path.Combine(_path, file))));

    /// <summary>The records of one file that is a list; a record with a finding, or a name that stood there before, is left out.</summary>
    public IReadOnlyList<T> ReadList<T>(string file, Func<YamlRecord, T> read, Func<T, string> name)
        where T : class
    {
        var names = new HashSet<string>();
        return [.. (Try(() => YamlRecord.LoadList(Path.Combine(_path, file))) ?? []).Select(record => Try(() => ReadNew(record))).OfType<T>()];

        T ReadNew(YamlRecord record)
        {
            var value = read(record);
            return names.Add(name(value))
                ? value
                : throw new ContentException(record.File, record.Line, $"\"{name(value)}\" stands in this file twice; delete one of the two.");
        }
    }

    public void Report(ContentException finding) => _findings.Add(finding);

    /// <exception cref="ContentException">There are findings: all of them, by file and line.</exception>
    public void ThrowIfWrong()
    {
        if (!_findings.IsEmpty)
        {
            throw new ContentException([.. _findings.OrderBy(finding => finding.File, StringComparer.Ordinal).ThenBy(finding => finding.Line)]);
        }
    }

    private T? Try<T>(Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (ContentException finding)
        {
            Report(finding);
            return null;
        }
    }
}
