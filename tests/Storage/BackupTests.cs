using System.IO.Compression;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Tests.Storage;

/// <summary>An archive is whole or refused, and refusing it changes nothing.</summary>
public sealed class BackupTests : IAsyncLifetime
{
    private StoredOffice _office = null!;

    public async Task InitializeAsync() => _office = await StoredOffice.CreateAsync();

    public Task DisposeAsync()
    {
        _office.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Restore_WholeBackup_PutsEverythingBack()
    {
        await WriteAsync();

        string? aside = await RestoreAsync(_office.Beside("other"));

        Assert.Null(aside);
        await StoredOffice.PrepareAsync(_office.Beside("other"));
        Assert.Equal("# Impressum", await File.ReadAllTextAsync(Path.Combine(_office.Beside("other"), "pages", "impressum.md")));
    }

    [Fact]
    public async Task Restore_OverOtherData_SetsItAside()
    {
        await WriteAsync();

        string? aside = await RestoreAsync(_office.Folder);

        Assert.True(File.Exists(Path.Combine(aside!, "lotse.db")));
        Assert.True(File.Exists(Path.Combine(aside!, "pages", "impressum.md")));
    }

    [Fact]
    public async Task Restore_ArchiveWithAFlippedBit_ChangesNothing()
    {
        await WriteAsync();
        byte[] bytes = await File.ReadAllBytesAsync(_office.Archive);
        bytes[bytes.Length / 3] ^= 4;
        await File.WriteAllBytesAsync(_office.Archive, bytes);

        await AssertRefusedAsync(_office.Archive, "");
    }

    [Fact]
    public async Task Restore_HalfAnArchive_ChangesNothing()
    {
        await WriteAsync();
        byte[] bytes = await File.ReadAllBytesAsync(_office.Archive);
        await File.WriteAllBytesAsync(_office.Archive, bytes[..(bytes.Length / 2)]);

        await AssertRefusedAsync(_office.Archive, "");
    }

    [Theory]
    [InlineData("lotse.db", null, "no database")]
    [InlineData("lotse.db", "no database at all", "is no database")]
    [InlineData("lotse.db", "", "another program")]
    [InlineData("keys/", null, "no keys")]
    [InlineData("keys/", "<key>", "don't fit")]
    public async Task Restore_ArchiveWithAWrongEntry_SaysWhichAndChangesNothing(string entry, string? content, string told)
    {
        await WriteAsync();
        await ReplaceAsync(entry, content);

        await AssertRefusedAsync(_office.Archive, told);
    }

    [Fact]
    public async Task Restore_DamagedDatabase_ChangesNothing()
    {
        await WriteAsync();
        await ZipFile.ExtractToDirectoryAsync(_office.Archive, _office.Beside("unpacked"));
        string database = await File.ReadAllTextAsync(Path.Combine(_office.Beside("unpacked"), "lotse.db"), System.Text.Encoding.Latin1);
        await ReplaceAsync("lotse.db", string.Concat(database.AsSpan(0, 8192), new string('x', 16384), database.AsSpan(8192 + 16384)));

        await AssertRefusedAsync(_office.Archive, "has a database that is damaged");
    }

    [Fact]
    public async Task Restore_WithoutTheFile_SaysSo() => await AssertRefusedAsync(_office.Beside("gone.zip"), "There is no file");

    [Theory]
    [InlineData("lotse.db", "There is no database")]
    [InlineData("keys", "There are no keys")]
    public async Task Backup_WhereSomethingIsMissing_IsRefused(string missing, string told)
    {
        Directory.Move(_office.In(missing), _office.Beside("elsewhere"));

        var wrong = await Assert.ThrowsAsync<StartException>(WriteAsync);

        Assert.Contains(told, wrong.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(_office.Archive));
    }

    [Fact]
    public async Task Files_AreForTheirOwnerOnly()
    {
        await WriteAsync();

        if (!OperatingSystem.IsWindows())
        {
            const UnixFileMode file = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            Assert.Equal(file, File.GetUnixFileMode(_office.Archive));
            Assert.Equal(file, File.GetUnixFileMode(_office.In("lotse.db")));
            Assert.Equal(file | UnixFileMode.UserExecute, File.GetUnixFileMode(_office.In("keys")));
        }
    }

    private Task WriteAsync() => Backup.WriteAsync(_office.Folder, _office.Archive, CancellationToken.None);

    private Task<string?> RestoreAsync(string folder) => Restoring.RunAsync(_office.Archive, folder, CancellationToken.None);

    private async Task AssertRefusedAsync(string archive, string told)
    {
        var wrong = await Assert.ThrowsAsync<StartException>(() => Restoring.RunAsync(archive, _office.Folder, CancellationToken.None));

        Assert.Contains(told, wrong.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateDirectories(_office.Folder, "*restore*"));
        await StoredOffice.PrepareAsync(_office.Folder);
    }

    private async Task ReplaceAsync(string entry, string? content)
    {
        await using var zip = await ZipFile.OpenAsync(_office.Archive, ZipArchiveMode.Update);
        foreach (var old in zip.Entries.Where(old => old.FullName.StartsWith(entry, StringComparison.Ordinal)).ToList())
        {
            string name = old.FullName;
            old.Delete();
            if (content is not null)
            {
                await using var writer = new StreamWriter(await zip.CreateEntry(name).OpenAsync(), System.Text.Encoding.Latin1);
                await writer.WriteAsync(content);
            }
        }
    }
}
