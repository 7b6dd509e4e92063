namespace ThinkaLotse.Tests.Processes;

/// <summary>What is mistyped ends in one sentence that names it, and never starts the server.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lotse-line-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("The command serve is not known; did you mean no command at all", "serve")]
    [InlineData("The command setuplink is not known; did you mean setup-link?", "setuplink")]
    [InlineData("The option --prot is not known; did you mean --urls=http://localhost:5080?", "--prot", "5081")]
    [InlineData("The option --dta is not known; did you mean --data?", "api-key", "--dta", "x")]
    [InlineData("The setting Office:Telefon is not known; did you mean Office:Phone?", "--Office:Telefon=x")]
    [InlineData("The setting Office:Phon is not known; did you mean Office:Phone?", "chat", "--Office:Phon=x")]
    [InlineData("The setting Office:Phone has no value; write --Office:Phone=value.", "--Office:Phone")]
    [InlineData("The setting Office:Phone has no value; write --Office:Phone=value.", "--Office:Phone", "--Office:Hours=x")]
    [InlineData("The setting urls has no value", "--urls")]
    [InlineData("See backup --help.", "backup")]
    [InlineData("The setting Office:Email is \"abc\"", "setup-link", "--Office:Email=abc")]
    public async Task CommandLine_Mistyped_IsToldInOneSentence(string told, params string[] typed)
    {
        var (exitCode, output) = await ServerProcess.RunAsync(null, typed);

        Assert.Equal(1, exitCode);
        Assert.Contains(told, output, StringComparison.Ordinal);
        Assert.Single(output.Trim().Split('\n'));
    }

    [Theory]
    [InlineData("setup-link")]
    [InlineData("api-key")]
    [InlineData("api-key", "--list")]
    public async Task Command_WithoutADatabase_SaysSoAndMakesNone(params string[] command)
    {
        string folder = Path.Combine(_folder, "none");

        var (exitCode, output) = await ServerProcess.RunAsync(null, [.. command, "--data", folder]);

        Assert.Equal(1, exitCode);
        Assert.Contains($"There is no database in {folder}.", output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder));
    }

    [Theory]
    [InlineData("--Data:Folder=")]
    [InlineData("--data=")]
    public async Task Backup_HonoursTheDataFolder(string option)
    {
        var (_, output) = await ServerProcess.RunAsync(null, "backup", Path.Combine(_folder, "x.zip"), option + _folder);

        Assert.Contains($"There is no database in {_folder}.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chat_HonoursTheOfficesName()
    {
        var (_, output) = await ServerProcess.RunAsync("mit wem spreche ich\n", "chat", "--Office:Name", "Rat und Tat Musterstadt");

        Assert.Contains("Rat und Tat Musterstadt", output, StringComparison.Ordinal);
    }
}
