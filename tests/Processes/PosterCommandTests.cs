using ThinkaLotse.Tests.DirectoryPages;

namespace ThinkaLotse.Tests.Processes;

/// <summary>"poster": a page to hang up.</summary>
public sealed class PosterCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lotse-poster").FullName;

    [Fact]
    public async Task Poster_ForATopicAndAPlace_LeadsThere()
    {
        string file = Path.Combine(_folder, "schulden.svg");

        var (exitCode, output) = await ServerProcess.RunAsync(null, "poster", "--topic", "geld.schulden", "--place", "Kölleda", "--bot", "thinka_bot", "--out", file);

        Assert.True(exitCode == 0, output);
        string page = await File.ReadAllTextAsync(file);
        Assert.Contains("t.me/thinka_bot?start=geld_schulden--ort-koelleda", page, StringComparison.Ordinal);
        Assert.Equal("https://t.me/thinka_bot?start=geld_schulden--ort-koelleda", DrawnCode.Read(page));
    }

    [Theory]
    [InlineData("--topic", "geld.schuld", "There is no topic")]
    [InlineData("--place", "Hamburg", "no place of the county")]
    public async Task Poster_WithSomethingUnknown_SaysWhatThereIs(string option, string value, string remedy)
    {
        var (exitCode, output) = await ServerProcess.RunAsync(null, "poster", option, value, "--bot", "thinka_bot", "--out", Path.Combine(_folder, "poster.svg"));

        Assert.Equal(1, exitCode);
        Assert.Contains(remedy, output, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
