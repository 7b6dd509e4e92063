using ThinkaLotse.Knowledge.Understanding.Learning;

namespace ThinkaLotse.Tests.Knowledge.Understanding.Learning;

/// <summary>What was learnt is kept for the next start, and never believed when it does not fit.</summary>
public sealed class LearntFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lotse-learnt");

    private string Content => Directory.CreateDirectory(Path.Combine(_folder.FullName, "content", "Topics")).Parent!.FullName;

    private string Kept => Path.Combine(_folder.FullName, "kept");

    [Fact]
    public void Recall_AfterTheSameContent_DoesNotLearnAgain()
    {
        Write("schulden");
        var first = LearntFile.Open(Content, Kept);
        first.Recall("meanings", () => [1, 2.5f]);
        first.Keep();

        float[] again = LearntFile.Open(Content, Kept).Recall("meanings", () => throw new InvalidOperationException("learnt twice"));

        Assert.Equal([1, 2.5f], again);
    }

    [Fact]
    public void Recall_AfterOtherContent_LearnsAnew()
    {
        Write("schulden");
        var first = LearntFile.Open(Content, Kept);
        first.Recall("meanings", () => [1]);
        first.Keep();
        Write("miete");

        float[] fresh = LearntFile.Open(Content, Kept).Recall("meanings", () => [2]);

        Assert.Equal([2], fresh);
    }

    [Fact]
    public void Open_OfADamagedFile_LearnsAnew()
    {
        Write("schulden");
        var first = LearntFile.Open(Content, Kept);
        first.Recall("meanings", () => [1, 2, 3, 4]);
        first.Keep();
        string file = Directory.EnumerateFiles(Kept).Single();
        File.WriteAllBytes(file, File.ReadAllBytes(file)[..^6]);

        float[] fresh = LearntFile.Open(Content, Kept).Recall("meanings", () => [9]);

        Assert.Equal([9], fresh);
    }

    [Fact]
    public void Keep_WhereNothingCanBeWritten_IsNoTrouble()
    {
        Write("schulden");
        File.WriteAllText(Kept, "a file where the folder should be");
        var file = LearntFile.Open(Content, Kept);
        file.Recall("meanings", () => [1]);

        file.Keep();

        Assert.Equal([1], file.Recall("meanings", () => [2]));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Write(string line) => File.WriteAllText(Path.Combine(Content, "Topics", "a.yaml"), line);
}
