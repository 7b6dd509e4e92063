using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using ThinkaLotse.Bot.Curation;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Knowledge.Services;
using ThinkaLotse.Tests.Desk;

namespace ThinkaLotse.Tests.Processes;

/// <summary>Export and import as a curator types them.</summary>
public sealed class ExchangeCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lotse-exchange-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Export_WithoutAFile_PrintsNothingButTheExport()
    {
        var (exitCode, output) = await ServerProcess.RunAsync(null, "knowledge", "export", "--format", "hsds", "--public");

        Assert.Equal(0, exitCode);
        Assert.Equal(RealNumber(shown: true), JsonDocument.Parse(output).RootElement.GetProperty("contents").GetArrayLength());
    }

    [Fact]
    public async Task Export_OfWhatIsLive_HoldsWhatTheDeskHasReleased()
    {
        await using var server = await DeskServer.StartAsync();
        await using (var db = await server.Services.GetRequiredService<IDbContextFactory<LotseDb>>().CreateDbContextAsync())
        {
            var service = Knowledge.RealContent.Knowledge.FindService("local.jugendamt")!;
            string text = ServiceWriter.Write(service);
            db.ServiceRevisions.Add(new ServiceRevision
            {
                ServiceId = service.Id,
                Kind = RevisionKind.Edit,
                State = RevisionState.Live,
                FileText = text,
                ParentText = text,
                Text = ServiceWriter.Write(service with { WaitTime = "drei Wochen" }),
                AuthorId = "a",
                At = Instant.FromUtc(2026, 11, 23, 9, 0),
            });
            await db.SaveChangesAsync();
        }

        Assert.Contains("drei Wochen", (await ServerProcess.RunAsync(null, "knowledge", "export", "--format", "csv", "--live", "--data", server.DataFolder)).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("drei Wochen", (await ServerProcess.RunAsync(null, "knowledge", "export", "--format", "csv")).Output, StringComparison.Ordinal);
        Assert.Contains("There is no database in", (await ServerProcess.RunAsync(null, "knowledge", "export", "--format", "csv", "--live", "--data", _folder)).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hsds")]
    [InlineData("csv")]
    public async Task Import_TellsOfEachFileWhatBecomesOfIt_AndWritesOnlyWhenAsked(string format)
    {
        string file = Path.Combine(_folder, "export");
        string into = Path.Combine(_folder, "into");
        Assert.Equal(0, (await ServerProcess.RunAsync(null, "knowledge", "export", "--format", format, "--out", file)).ExitCode);
        string[] import = ["knowledge", "import", "--format", format, file, "--into", into];

        var (_, planned) = await ServerProcess.RunAsync(null, [.. import, "--dry-run"]);
        Assert.Contains($"{RealNumber(shown: false)} new, 0 changed, 0 same; nothing was written", planned, StringComparison.Ordinal);
        Assert.False(Directory.Exists(into));

        var (exitCode, done) = await ServerProcess.RunAsync(null, import);
        Assert.True(exitCode == 0, done);
        string service = Path.Combine(into, "Services", "local.agathe.yaml");
        Assert.Contains($"{service}: new", done, StringComparison.Ordinal);

        await File.WriteAllTextAsync(service, (await File.ReadAllTextAsync(service)).Replace("audience: residents", "audience: professionals", StringComparison.Ordinal));
        var (_, again) = await ServerProcess.RunAsync(null, import);
        Assert.Contains($"{service}: changed: audience", again, StringComparison.Ordinal);
        Assert.Contains($"0 new, 1 changed, {RealNumber(shown: false) - 1} same", again, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_WithoutMore_ShowsEachChangeAndWritesNothing()
    {
        string content = Path.Combine(_folder, "content");
        CopyOfContent(content);
        string table = await ChangedTableAsync();
        string before = await File.ReadAllTextAsync(Path.Combine(content, "Services", "local.agathe.yaml"));

        var (exitCode, output) = await ServerProcess.RunAsync(null, "knowledge", "import", "--format", "csv", table, $"--Knowledge:Folder={content}");

        Assert.True(exitCode == 0, output);
        Assert.Contains("wait_time: (empty) -> drei Wochen", output, StringComparison.Ordinal);
        Assert.Contains("0 new, 1 changed, 0 same; nothing was written. Import again with --as-drafts", output, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(Path.Combine(content, "Services", "local.agathe.yaml")));
    }

    [Fact]
    public async Task Import_AsDrafts_WaitsForAPerson_AndTouchesNoOtherDraft()
    {
        await using var server = await DeskServer.StartAsync();
        string[] import = ["knowledge", "import", "--format", "csv", await ChangedTableAsync(), "--as-drafts", "--data", server.DataFolder];

        Assert.Contains("1 drafts, 0 left out, 0 same", (await ServerProcess.RunAsync(null, import)).Output, StringComparison.Ordinal);
        Assert.Contains("0 drafts, 0 left out, 1 same", (await ServerProcess.RunAsync(null, import)).Output, StringComparison.Ordinal);

        using var curator = await server.SignInAsync("Frau Lange");
        string page = await curator.PageAsync("/desk/services/local.agathe");
        Assert.Contains("Entwurf von einer eingelesenen Datei", page, StringComparison.Ordinal);
        Assert.Contains("drei Wochen", page, StringComparison.Ordinal);
        Assert.Null(server.Services.GetRequiredService<ThinkaLotse.Knowledge.Content.KnowledgeBase>().FindService("local.agathe")!.WaitTime);

        string text = await File.ReadAllTextAsync(import[4]);
        await File.WriteAllTextAsync(import[4], text.Replace("drei Wochen", "vier Wochen", StringComparison.Ordinal));
        Assert.Contains("0 drafts, 1 left out, 0 same", (await ServerProcess.RunAsync(null, import)).Output, StringComparison.Ordinal);

        await using var db = await server.DatabaseAsync();
        using var released = await curator.SendAsync("/desk/services/local.agathe", "/desk/services/local.agathe/release", ("Id", db.ServiceRevisions.Single().Id.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Contains("notice=ServiceReleased", released.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal("drei Wochen", server.Services.GetRequiredService<ThinkaLotse.Knowledge.Content.KnowledgeBase>().FindService("local.agathe")!.WaitTime);
    }

    [Theory]
    [InlineData("See knowledge export --help.", "export")]
    [InlineData("Choose one of --dry-run, --as-drafts and --write", "import", "--format", "csv", "x", "--as-drafts", "--write")]
    [InlineData("Must be one of: 'hsds' 'csv' See knowledge import --help.", "import", "--format", "xml", "x")]
    [InlineData("the file can't be read", "import", "--format", "csv", "/nirgends/x.csv")]
    [InlineData("--out \"/nirgends/x.csv\" can't be written", "export", "--format", "csv", "--out", "/nirgends/x.csv")]
    public async Task WhatIsMistyped_IsToldInOneSentence(string told, params string[] typed)
    {
        var (exitCode, output) = await ServerProcess.RunAsync(null, ["knowledge", .. typed]);

        Assert.Equal(1, exitCode);
        Assert.Contains(told, output, StringComparison.Ordinal);
        Assert.Single(output.Trim().Split('\n'));
    }

    /// <summary>A table with one service and a new fact of it.</summary>
    private async Task<string> ChangedTableAsync()
    {
        string table = Path.Combine(_folder, "agathe.csv");
        await File.WriteAllTextAsync(table, "id;wait_time\nlocal.agathe;drei Wochen\n");
        return table;
    }

    private static void CopyOfContent(string folder)
    {
        foreach (string file in Directory.EnumerateFiles(Knowledge.RealContent.Folder, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(folder, Path.GetRelativePath(Knowledge.RealContent.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static int RealNumber(bool shown) => Knowledge.RealContent.Knowledge.Services.Count(service => !shown || service.IsShownToResidents);
}
