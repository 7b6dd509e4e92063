using ThinkaLotse.Tests.Conventions;

namespace ThinkaLotse.Tests.Dialogs;

/// <summary>Plays every written conversation in the folder Talks.</summary>
public sealed class TalkTests
{
    private static string Folder => Path.Combine(Repository.Root, "tests", "Dialogs", "Talks");

    public static TheoryData<string> Talks() => [.. Directory.EnumerateFiles(Folder, "*.yaml").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Talks))]
    public void Talk_GoesAsWritten(string file) => Talk.Load(Path.Combine(Folder, file)).Play();
}
