using System.Globalization;
using System.Text.RegularExpressions;
using QRCoder;
using ThinkaLotse.Bot.Directory;
using ZXing;
using ZXing.Common;
using ZXing.QrCode;

namespace ThinkaLotse.Tests.DirectoryPages;

/// <summary>The drawing shows the code's dark modules and no others.</summary>
public sealed partial class QrDrawingTests
{
    private const int PixelsOfAModule = 6;

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

    [Theory]
    [InlineData("https://lotse.example.org/angebote/local.thepra-schulden")]
    [InlineData("https://lotse.example.org/angebote/helpline.bundesnetzagentur-energie")]
    public void Drawing_ReadByAPhone_LeadsToThePage(string address)
    {
        var drawing = QrDrawing.Of(address);
        int side = drawing.Modules * PixelsOfAModule;
        byte[] grey = new byte[side * side];
        Array.Fill(grey, byte.MaxValue);
        foreach (Match run in Runs().Matches(drawing.Path))
        {
            for (int row = 0; row < PixelsOfAModule; row++)
            {
                grey.AsSpan((((Number(run, "y") * PixelsOfAModule) + row) * side) + (Number(run, "x") * PixelsOfAModule), Number(run, "n") * PixelsOfAModule).Clear();
            }
        }

        var read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(grey, side, side, RGBLuminanceSource.BitmapFormat.Gray8))));

        Assert.Equal(address, read.Text);
    }

    private static int Number(Match run, string group) => int.Parse(run.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"M(?<x>\d+) (?<y>\d+)h(?<n>\d+)v1h-\k<n>z", RegexOptions.ExplicitCapture)]
    private static partial Regex Runs();
}
