using System.Text.RegularExpressions;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Tests.Conventions;

namespace ThinkaLotse.Tests.Browser;

/// <summary>The widget's file: what older browsers can't read, and the numbers it carries.</summary>
public sealed partial class WidgetFileTests
{
    private static readonly string s_script = File.ReadAllText(Path.Combine(Repository.Root, "bot", "wwwroot", "lotse.js"));

    [Theory]
    [InlineData(@"\?\?=|\|\|=|&&=", "logical assignment")]
    [InlineData(@"\.(at|replaceAll|replaceChildren|findLast|hasOwn|toSorted|randomUUID|allSettled)\(", "newer method")]
    [InlineData(@"\b(structuredClone|BroadcastChannel|WeakRef)\b|AbortSignal\.timeout|Promise\.any", "newer interface")]
    [InlineData(@"\bthis\.#|^\s*(static|#)\s*\w+\s*=|^\s*static\s*\{", "class fields and private names")]
    [InlineData(@"\d_\d{3}\b", "separators in numbers")]
    [InlineData(@"^\s*(import|export)\b", "modules")]
    [InlineData(@"[{;\s](inset|gap|row-gap|column-gap|aspect-ratio|accent-color|scale|translate|rotate)\s*:", "newer CSS property")]
    [InlineData(@":(has|is|where)\(|\b\d+[dsl]v[hw]\b|color-mix|@(layer|container|property)\b", "newer CSS")]
    public void Script_KeepsToTheBrowserFloor(string pattern, string what)
    {
        var found = Regex.Matches(s_script, pattern, RegexOptions.Multiline).Select(match => match.Value);

        Assert.True(!found.Any(), $"{what}: {string.Join(", ", found)}");
    }

    [Theory]
    [InlineData("innerHTML")]
    [InlineData("outerHTML")]
    [InlineData("insertAdjacentHTML")]
    [InlineData("document.write")]
    [InlineData("eval(")]
    [InlineData("document.cookie")]
    public void Script_NeverTurnsTextIntoMarkupOrCode(string danger) => Assert.DoesNotContain(danger, s_script, StringComparison.Ordinal);

    [Fact]
    public void EmergencyNumbers_AreThoseOfTheKnowledgeBase()
    {
        var numbers = Number().Matches(s_script).ToDictionary(match => match.Groups["id"].Value, match => match.Groups["number"].Value);

        Assert.Equal(["helpline.110", "helpline.112", "helpline.telefonseelsorge"], numbers.Keys.Order());
        Assert.All(numbers, entry => Assert.Equal(YamlRecord.Load(Helpline(entry.Key)).Required("phone").Value, entry.Value));
    }

    private static string Helpline(string id) => Path.Combine(Repository.Root, "knowledge", "Content", "Helplines", $"{id}.yaml");

    [GeneratedRegex(@"id: '(?<id>helpline\.\w+)', number: '(?<number>[^']+)'")]
    private static partial Regex Number();
}
