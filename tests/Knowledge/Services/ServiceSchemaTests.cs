using System.Text.Json;
using Json.Schema;
using ThinkaLotse.Knowledge.Understanding;
using YamlDotNet.Serialization;

namespace ThinkaLotse.Tests.Knowledge.Services;

/// <summary>The schema beside the files, by which editors complete and check them, says what the reader says.</summary>
public sealed class ServiceSchemaTests
{
    private static readonly string s_content = Path.Combine(AppContext.BaseDirectory, "Content");
    private static readonly Lazy<JsonSchema> s_schema = new(() => JsonSchema.FromText(File.ReadAllText(Path.Combine(s_content, "service.schema.json"))));

    [Fact]
    public void EveryFile_IsValid() =>
        Assert.All(Files(), file => Assert.True(IsValid(File.ReadAllText(file)), file));

    [Theory]
    [InlineData("audience: residents", "audience: alle")]
    [InlineData("id: local.jugendamt", "id: jugendamt")]
    [InlineData("area_served:", "gebiet:")]
    [InlineData("topics: [", "topics: [\"Schulden\", ")]
    public void AFileThatTheReaderRefuses_IsRefused(string right, string wrong)
    {
        string text = File.ReadAllText(Path.Combine(s_content, "Services", "local.jugendamt.yaml"));

        Assert.False(IsValid(text.Replace(right, wrong, StringComparison.Ordinal)));
    }

    [Fact]
    public void KindsOfDanger_AreThoseOfTheProgram()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(s_content, "service.schema.json")));

        var kinds = schema.RootElement.GetProperty("properties").GetProperty("crisis").GetProperty("items").GetProperty("enum").EnumerateArray().Select(kind => kind.GetString());

        Assert.Equal(Enum.GetNames<CrisisKind>().Select(name => name.ToLowerInvariant()), kinds);
    }

    private static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Path.Combine(s_content, "Services"), "*.yaml").Concat(Directory.EnumerateFiles(Path.Combine(s_content, "Helplines"), "*.yaml"));

    private static bool IsValid(string yaml)
    {
        object? tree = new DeserializerBuilder().Build().Deserialize(yaml);
        string json = new SerializerBuilder().JsonCompatible().Build().Serialize(tree!);
        using var document = JsonDocument.Parse(json);
        return s_schema.Value.Evaluate(document.RootElement).IsValid;
    }
}
