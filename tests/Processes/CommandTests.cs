using ThinkaLotse.Tests.Channels;

namespace ThinkaLotse.Tests.Processes;

/// <summary>The commands as an operator types them.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("lotse-command-").FullName;

    public void Dispose() => Directory.Delete(_data, recursive: true);

    [Fact]
    public async Task Chat_TalksInTheTerminal_AtTheTimeThatIsSet()
    {
        var (exitCode, output) = await ServerProcess.RunAsync("ich hab schulden\n", "chat", "--at", "2026-11-23T10:15");

        Assert.Equal(0, exitCode);
        Assert.Contains("Was beschäftigt Sie?", output, StringComparison.Ordinal);
        Assert.Contains("Es geht um Schulden", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chat_ShowsTheWebAddressOfAService()
    {
        var (_, output) = await ServerProcess.RunAsync("ich hab schulden\nnein\nKölleda\n", "chat", "--at", "2026-11-23T10:15");

        Assert.Contains("Internet-Seite: https://www.thepra.info/", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chat_WithAWrongTime_SaysHowToWriteIt()
    {
        var (exitCode, output) = await ServerProcess.RunAsync(null, "chat", "--at", "gestern");

        Assert.Equal(1, exitCode);
        Assert.Contains("2026-11-23T10:15", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dialogs_PrintsADiagramOfEveryDialog()
    {
        var (_, output) = await ServerProcess.RunAsync(null, "dialogs");

        Assert.Contains("AskConcern --> Sort : Told", output, StringComparison.Ordinal);
        Assert.Contains("Review --> Declined : Refused", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Texts_FindsNothingToMendInWhatIsDelivered()
    {
        var (exitCode, output) = await ServerProcess.RunAsync(null, "texts");

        Assert.True(exitCode == 0, output);
        Assert.Contains("0 findings", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Backup_WhileTheServerRuns_CanBeRestoredElsewhere()
    {
        string archive = Path.Combine(_data, "backup.zip");
        string source = Path.Combine(_data, "source");
        string target = Path.Combine(_data, "target");
        using var resident = await TalkAsync(source, async () => Assert.Equal(0, (await ServerProcess.RunAsync(null, "backup", archive, "--data", source)).ExitCode));

        var (exitCode, output) = await ServerProcess.RunAsync(null, "restore", archive, "--data", target);

        Assert.True(exitCode == 0, output);
        await using var server = await ServerProcess.StartAsync(target);
        using var again = new ResidentClient(server.Url).GoOn(resident);
        Assert.Contains(await again.LinesAsync(), line => line.Text() == "ich hab schulden");
    }

    [Fact]
    public async Task Restore_SetsAsideWhatWasThere()
    {
        string archive = Path.Combine(_data, "backup.zip");
        string folder = Path.Combine(_data, "folder");
        using var resident = await TalkAsync(folder, async () => await ServerProcess.RunAsync(null, "backup", archive, "--data", folder));

        var (exitCode, output) = await ServerProcess.RunAsync(null, "restore", archive, "--data", folder);

        Assert.True(exitCode == 0, output);
        Assert.True(File.Exists(Path.Combine(folder, "before-restore-1", "lotse.db")));
        Assert.True(File.Exists(Path.Combine(folder, "lotse.db")));
    }

    [Fact]
    public async Task Start_WithKeysThatDoNotFit_SaysSo()
    {
        using var resident = await TalkAsync(_data, () => Task.CompletedTask);
        Directory.Delete(Path.Combine(_data, "keys"), recursive: true);

        var (exitCode, output) = await ServerProcess.RunAsync(null, $"--Data:Folder={_data}", "--urls=http://127.0.0.1:0");

        Assert.Equal(1, exitCode);
        Assert.Contains("don't fit the database", output, StringComparison.Ordinal);
    }

    private static async Task<ResidentClient> TalkAsync(string data, Func<Task> meanwhile)
    {
        await using var server = await ServerProcess.StartAsync(data);
        var resident = await ResidentClient.BeginAsync(server.Url);
        await resident.SayAsync("ich hab schulden", "a");
        await meanwhile();
        await server.InterruptAsync();
        return resident;
    }
}
