using System.Text.Json;

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
