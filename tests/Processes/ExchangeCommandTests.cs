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

    [Theory]
    [InlineData("See knowledge export --help.", "export")]
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

    private static int RealNumber(bool shown) => Knowledge.RealContent.Knowledge.Services.Count(service => !shown || service.IsShownToResidents);
}
