using System.IO.Compression;

namespace ThinkaLotse.Bot.Storage;

/// <summary>Takes an archive apart and checks the checksum of every entry, which the platform leaves unread.</summary>
internal static class ArchiveEntries
{
    private static readonly uint[] s_table = [.. Enumerable.Range(0, 256).Select(number => Shift((uint)number))];

    /// <summary>Writes every entry below a folder.</summary>
    /// <exception cref="InvalidDataException">The archive is damaged, or an entry leads out of the folder.</exception>
    public static async Task ExtractAsync(string archive, string folder, CancellationToken cancellationToken)
    {
        await using var zip = await ZipFile.OpenReadAsync(archive, cancellationToken);
        foreach (var entry in zip.Entries.Where(entry => entry.Name.Length > 0))
        {
            string target = Path.GetFullPath(Path.Combine(folder, entry.FullName));
            if (!target.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                throw new InvalidDataException($"The entry {entry.FullName} leads out of the archive.");
            }

            OwnerOnly.Folder(Path.GetDirectoryName(target)!);
            await using var from = await entry.OpenAsync(cancellationToken);
            await using var to = OwnerOnly.Create(target);
            if (await CopyAsync(from, to, cancellationToken) != entry.Crc32 || to.Length != entry.Length)
            {
                throw new InvalidDataException($"The entry {entry.FullName} is damaged.");
            }
        }
    }

    /// <summary>Returns the CRC-32 of what was copied, as the ZIP format defines it.</summary>
    private static async Task<uint> CopyAsync(Stream from, Stream to, CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[81920];
        uint sum = uint.MaxValue;
        for (int count; (count = await from.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            foreach (byte value in buffer.AsSpan(0, count))
            {
                sum = s_table[(byte)(sum ^ value)] ^ (sum >> 8);
            }

            await to.WriteAsync(buffer.AsMemory(0, count), cancellationToken);
        }

        return ~sum;
    }

    private static uint Shift(uint value)
    {
        for (int bit = 0; bit < 8; bit++)
        {
            value = (value & 1) == 1 ? 0xEDB88320 ^ (value >> 1) : value >> 1;
        }

        return value;
    }
}
