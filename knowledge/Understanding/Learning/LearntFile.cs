using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace ThinkaLotse.Knowledge.Understanding.Learning;

/// <summary>What was learnt from the content, kept in a file so that the next start with the same content need not learn again. A file that is missing, foreign or damaged only costs the time of learning.</summary>
internal sealed class LearntFile
{
    private const int FilesKept = 3;
    private const int Magic = 0x4C4F5431;

    private static readonly string[] Folders = ["Topics", "Crisis", "Acts", "Words", "Phrases", "Contacts"];

    private readonly string? _path;
    private readonly Dictionary<string, float[]> _arrays = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private bool _isNew;

    private LearntFile(string? path) => _path = path;

    /// <summary>Keeps nothing, for measurements that learn from a part of the examples.</summary>
    public static LearntFile None => new(null);

    /// <summary>Opens what was learnt from this very content by this very program.</summary>
    /// <param name="contentFolder">The content.</param>
    /// <param name="folder">Where the file is kept; null: nowhere.</param>
    public static LearntFile Open(string contentFolder, string? folder)
    {
        if (folder is null)
        {
            return None;
        }

        var file = new LearntFile(Path.Combine(folder, $"learnt-{Key(contentFolder)}.bin"));
        try
        {
            file.Read();
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            file._arrays.Clear();
        }

        return file;
    }

    /// <summary>The numbers kept under a name, or those that are learnt now; different names may be learnt at the same time.</summary>
    public float[] Recall(string name, Func<float[]> learn)
    {
        lock (_gate)
        {
            if (_arrays.TryGetValue(name, out float[]? known))
            {
                return known;
            }
        }

        float[] numbers = learn();
        lock (_gate)
        {
            _arrays[name] = numbers;
            _isNew = true;
        }

        return numbers;
    }

    /// <summary>Writes what is new, in one step; files of earlier content go, but for the latest. Nothing happens where the folder can't be written.</summary>
    public void Keep()
    {
        if (_path is null || !_isNew)
        {
            return;
        }

        try
        {
            string folder = Path.GetDirectoryName(_path)!;
            Directory.CreateDirectory(folder);
            string fresh = $"{_path}.{Guid.NewGuid():N}";
            Write(fresh);
            File.Move(fresh, _path, overwrite: true);
            foreach (string old in Directory.EnumerateFiles(folder, "learnt-*").OrderByDescending(File.GetLastWriteTimeUtc).Skip(FilesKept))
            {
                File.Delete(old);
            }
        }
        catch (Exception readOnly) when (readOnly is IOException or UnauthorizedAccessException)
        {
            // The next start learns again.
        }
    }

    private void Read()
    {
        if (!File.Exists(_path))
        {
            return;
        }

        using var reader = new BinaryReader(File.OpenRead(_path), Encoding.UTF8);
        int count = reader.ReadInt32() == Magic ? reader.ReadInt32() : throw new InvalidDataException();
        for (int at = 0; at < count; at++)
        {
            string name = reader.ReadString();
            float[] numbers = new float[reader.ReadInt32()];
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
            _arrays[name] = numbers;
        }

        if (reader.ReadInt32() != Magic)
        {
            throw new InvalidDataException();
        }
    }

    private void Write(string path)
    {
        using var writer = new BinaryWriter(File.Create(path), Encoding.UTF8);
        writer.Write(Magic);
        writer.Write(_arrays.Count);
        foreach ((string name, float[] numbers) in _arrays)
        {
            writer.Write(name);
            writer.Write(numbers.Length);
            writer.Write(MemoryMarshal.AsBytes(numbers.AsSpan()));
        }

        writer.Write(Magic);
    }

    private static string Key(string contentFolder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(LearntFile).Module.ModuleVersionId.ToByteArray());
        foreach (string file in Folders.Select(folder => Path.Combine(contentFolder, folder)).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(contentFolder, file)));
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
