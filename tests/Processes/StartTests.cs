using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using ThinkaLotse.Tests.Channels;

namespace ThinkaLotse.Tests.Processes;

/// <summary>What an operator sees at start, when all is well and when something is wrong.</summary>
public sealed class StartTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("lotse-start-").FullName;

    public void Dispose() => Directory.Delete(_data, recursive: true);

    [Fact]
    public async Task Start_SaysWhereEverythingIs()
    {
        await using var server = await ServerProcess.StartAsync(_data);
        using var http = new HttpClient { BaseAddress = server.Url };

        Assert.Equal("ok", await http.GetStringAsync(new Uri("/health", UriKind.Relative)));
        await Eventually.HoldsAsync(() => server.Output.Contains($"{server.Url}desk", StringComparison.Ordinal) && server.Output.Contains(_data, StringComparison.Ordinal) && server.Output.Contains("/desk/", StringComparison.Ordinal));
        Assert.Contains("Office:Phone is not set: residents see no phone number until you set it.", server.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Interrupt_EndsCleanly_AndTheNextStartGoesOn()
    {
        ResidentClient resident;
        await using (var server = await ServerProcess.StartAsync(_data))
        {
            resident = await ResidentClient.BeginAsync(server.Url);
            await resident.SayAsync("ich hab schulden", "a");
            Assert.Equal(0, await server.InterruptAsync());
        }

        await using var second = await ServerProcess.StartAsync(_data);
        using var again = new ResidentClient(second.Url).GoOn(resident);
        await again.SayAsync("ja", "b");

        var texts = (await again.LinesAsync()).Select(line => line.Text()).ToList();
        Assert.Contains("ich hab schulden", texts);
        Assert.Single(texts, text => text!.StartsWith("Guten Tag", StringComparison.Ordinal));
        resident.Dispose();
    }

    [Fact]
    public async Task SecondProcess_OnTheSameFolder_IsRefusedInOneSentence()
    {
        await using var server = await ServerProcess.StartAsync(_data);

        await AssertRefusedAsync("Another ThinkaLotse is running on the data folder", $"--Data:Folder={_data}", "--urls=http://127.0.0.1:0");
    }

    [Fact]
    public async Task PortInUse_IsToldInOneSentence()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        int port = ((IPEndPoint)taken.LocalEndpoint).Port;

        await AssertRefusedAsync("address already in use", $"--Data:Folder={_data}", $"--urls=http://127.0.0.1:{port}");
    }

    [Fact]
    public async Task FolderThatIsAFile_IsToldInOneSentence()
    {
        string file = Path.Combine(_data, "file");
        await File.WriteAllTextAsync(file, "");

        await AssertRefusedAsync("Data:Folder", $"--Data:Folder={file}");
    }

    [Theory]
    [InlineData("Das ist keine Datenbank, sondern ein Brief an das Amt.", "is no database that can be opened")]
    [InlineData(null, "is a folder")]
    public async Task DatabaseThatIsNone_IsToldInOneSentence(string? content, string told)
    {
        string file = Path.Combine(_data, "lotse.db");
        await (content is null ? Task.FromResult(Directory.CreateDirectory(file)) : File.WriteAllTextAsync(file, content));

        await AssertRefusedAsync($"The database {file} {told}", $"--Data:Folder={_data}", "--urls=http://127.0.0.1:0");
    }

    [Fact]
    public async Task DatabaseThatIsDamaged_IsToldInOneSentence()
    {
        await Storage.StoredOffice.PrepareAsync(_data);
        SqliteConnection.ClearAllPools();
        await using (var database = File.OpenWrite(Path.Combine(_data, "lotse.db")))
        {
            database.Position = 8192;
            await database.WriteAsync(new byte[16384]);
        }

        await AssertRefusedAsync("lotse.db is damaged", $"--data={_data}", "--urls=http://127.0.0.1:0");
    }

    [Fact]
    public async Task PageThatIsAFolder_IsToldInOneSentence()
    {
        Directory.CreateDirectory(Path.Combine(_data, "pages", "impressum.md"));

        await AssertRefusedAsync("impressum.md is a folder", $"--data={_data}", "--urls=http://127.0.0.1:0");
    }

    [Theory]
    [InlineData("--Office:Hours=immer", "Office:Hours")]
    [InlineData("--Office:AnswersWithinDays=99", "AnswersWithinDays")]
    [InlineData("--Office:AnswersWithinDays=bald", "AnswersWithinDays")]
    [InlineData("--Data:Folder=", "Data:Folder")]
    [InlineData("--urls=nirgends", "urls")]
    public async Task WrongSetting_IsNamed(string setting, string named) =>
        await AssertRefusedAsync(named, $"--Data:Folder={_data}", "--urls=http://127.0.0.1:0", setting);

    [Fact]
    public async Task WrongKnowledgeFile_IsNamedWithItsLine()
    {
        string content = Path.Combine(_data, "content");
        CopyFolder(Path.Combine(AppContext.BaseDirectory, "Content"), content);
        string topic = Path.Combine(content, "Topics", "geld.schulden.yaml");
        await File.WriteAllTextAsync(topic, (await File.ReadAllTextAsync(topic)).Replace("title:", "titel:", StringComparison.Ordinal));

        await AssertRefusedAsync("geld.schulden.yaml, line ", $"--Data:Folder={_data}", $"--Knowledge:Folder={content}");
    }

    private static async Task AssertRefusedAsync(string expected, params string[] arguments)
    {
        var (exitCode, output) = await ServerProcess.RunAsync(null, arguments);

        Assert.Equal(1, exitCode);
        Assert.Contains(expected, output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
