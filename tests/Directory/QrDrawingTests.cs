using System.Globalization;
using System.Text.RegularExpressions;
using QRCoder;
using ThinkaLotse.Bot.Directory;

namespace ThinkaLotse.Tests.DirectoryPages;

/// <summary>The drawing shows the code's dark modules and no others.</summary>
public sealed partial class QrDrawingTests
{
    [Theory]
    [InlineData("https://lotse.example.org/angebote/local.thepra-schulden")]
    [InlineData("http://127.0.0.1:5080/angebote/helpline.bundesnetzagentur-energie")]
    public void Drawing_IsTheCode(string address)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var drawing = QrDrawing.Of(address);

        var drawn = Runs().Matches(drawing.Path).SelectMany(run => Enumerable.Range(Number(run, "x"), Number(run, "n")).Select(x => (x, Number(run, "y")))).ToHashSet();

        Assert.Equal(code.ModuleMatrix.Count, drawing.Modules);
        Assert.Equal(Enumerable.Range(0, drawing.Modules).SelectMany(y => Enumerable.Range(0, drawing.Modules).Where(x => code.ModuleMatrix[y][x]).Select(x => (x, y))).ToHashSet(), drawn);
    }

    private static int Number(Match run, string group) => int.Parse(run.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"M(?<x>\d+) (?<y>\d+)h(?<n>\d+)v1h-\k<n>z", RegexOptions.ExplicitCapture)]
    private static partial Regex Runs();
}
