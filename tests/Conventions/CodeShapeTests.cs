using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ThinkaLotse.Tests.Conventions;

/// <summary>The rules of the house that a compiler does not know.</summary>
public sealed partial class CodeShapeTests
{
    private static readonly string[] s_emptyWords = ["Helper", "Util", "Utils", "Manager", "Processor", "Data", "Info", "Common", "Base", "Impl"];

    [Theory]
    [InlineData("knowledge")]
    [InlineData("dialogs", "ThinkaLotse.Knowledge")]
    [InlineData("bot", "ThinkaLotse.Dialogs")]
    public void Project_RefersOnlyInTheHousesDirection(string folder, params string[] allowed)
    {
        string file = Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.csproj").Single();

        var references = XDocument.Load(file).Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));

        Assert.Equal(allowed, references);
    }

    [Fact]
    public void WhatReadsResidentsWords_WritesToNoConsole()
    {
        var talkative = Repository.ProductFiles()
            .Where(file => Path.GetRelativePath(Repository.Root, file).Split(Path.DirectorySeparatorChar)[0] is "knowledge" or "dialogs")
            .Where(file => File.ReadAllText(file).Contains("Console.", StringComparison.Ordinal));

        Assert.Empty(talkative);
    }

    [Fact]
    public void File_IsNamedAfterItsType()
    {
        var strays = Repository.ProductFiles()
            .Where(file => Path.GetFileName(file) is not "Program.cs")
            .Where(file => !TopLevelTypes(file).Contains(Path.GetFileName(file).Split('.')[0]));

        Assert.Empty(strays);
    }

    [Fact]
    public void File_HasOneTopLevelType()
    {
        var crowded = Repository.ProductFiles().Where(file => TopLevelTypes(file).Distinct().Count() > 1 && !file.EndsWith("Endpoints.cs", StringComparison.Ordinal));

        Assert.Empty(crowded);
    }

    [Fact]
    public void File_IsAtMost250LinesLong()
    {
        var tooLong = Repository.ProductFiles().Where(file => File.ReadLines(file).Count() > 250);

        Assert.Empty(tooLong);
    }

    [Fact]
    public void TypeName_SaysWhatItIs()
    {
        // The data folder is a concept of its own, the operator backs it up; a knowledge base is called so by everyone.
        string[] allowed = ["DataFolder", "DataOptions", "KnowledgeBase"];

        var empty = Repository.ProductFiles().SelectMany(TopLevelTypes).Except(allowed).Where(name => Words().Matches(name).Any(word => s_emptyWords.Contains(word.Value)));

        Assert.Empty(empty);
    }

    private static IEnumerable<string> TopLevelTypes(string file) =>
        TypeDeclaration().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value);

    [GeneratedRegex(@"^(?:(?:public|internal|sealed|abstract|static|partial|readonly|file)\s+)*(?:class|record struct|record|struct|interface|enum)\s+(?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex TypeDeclaration();

    [GeneratedRegex("[A-Z][a-z]*")]
    private static partial Regex Words();
}
