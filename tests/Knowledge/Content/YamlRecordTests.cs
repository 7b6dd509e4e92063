using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Tests.Knowledge.Content;

/// <summary>What a curator reads when a content file is wrong.</summary>
public sealed class YamlRecordTests : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.yaml");

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void MissingField_IsNamedWithFileAndLine()
    {
        var wrong = Assert.Throws<ContentException>(() => Read("title: Schulden").Required("id"));

        Assert.Contains($"{_file}, line 1: the field \"id\" is missing", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MisspeltField_IsNamedWithItsLine()
    {
        var record = Read("id: a\ntitel: Schulden");
        record.Required("id");
        record.Optional("title");

        var wrong = Assert.Throws<ContentException>(record.NothingElse);

        Assert.Equal(2, wrong.Line);
        Assert.Contains("\"titel\"", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void BrokenYaml_IsNamedWithItsLine()
    {
        var wrong = Assert.Throws<ContentException>(() => Read("id: a\nname: \"offen\nfoo: [b"));

        Assert.InRange(wrong.Line, 2, 3);
    }

    [Fact]
    public void FieldThatIsThereTwice_IsNamed_WithWhatToDo()
    {
        var wrong = Assert.Throws<ContentException>(() => Read("id: a\ncity: Gebesee\ncity: Erfurt"));

        Assert.Equal((3, "the field \"city\" is there twice; delete one of the two."), (wrong.Line, wrong.Problem));
    }

    [Fact]
    public void EmptyField_IsNothing() => Assert.Null(Read("id: a\nphone:").Optional("phone"));

    private YamlRecord Read(string yaml)
    {
        File.WriteAllText(_file, yaml);
        return YamlRecord.Load(_file);
    }
}
