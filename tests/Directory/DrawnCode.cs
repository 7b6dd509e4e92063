using System.Globalization;
using System.Text.RegularExpressions;
using ZXing;
using ZXing.Common;
using ZXing.QrCode;

namespace ThinkaLotse.Tests.DirectoryPages;

/// <summary>A QR code in a drawing, read by ZXing as a clean picture: its search for codes in photographs misses some that other readers find.</summary>
internal static partial class DrawnCode
{
    private const int PixelsOfAModule = 6;

    /// <summary>The dark modules.</summary>
    public static HashSet<(int X, int Y)> Modules(string drawing) =>
        [.. Runs().Matches(drawing).SelectMany(run => Enumerable.Range(Number(run, "x"), Number(run, "n")).Select(x => (x, Number(run, "y"))))];

    /// <summary>What the code says.</summary>
    public static string Read(string drawing)
    {
        var modules = Modules(drawing);
        // The drawing begins with four modules of white, as the standard wants; as many follow.
        int side = (modules.Max(module => module.X) + 5) * PixelsOfAModule;
        byte[] grey = new byte[side * side];
        Array.Fill(grey, byte.MaxValue);
        foreach (var (x, y) in modules)
        {
            for (int row = 0; row < PixelsOfAModule; row++)
            {
                grey.AsSpan((((y * PixelsOfAModule) + row) * side) + (x * PixelsOfAModule), PixelsOfAModule).Clear();
            }
        }

        return new QRCodeReader().decode(
            new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(grey, side, side, RGBLuminanceSource.BitmapFormat.Gray8))),
            new Dictionary<DecodeHintType, object> { [DecodeHintType.PURE_BARCODE] = true }).Text;
    }

    private static int Number(Match run, string group) => int.Parse(run.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"M(?<x>\d+) (?<y>\d+)h(?<n>\d+)v1h-\k<n>z", RegexOptions.ExplicitCapture)]
    private static partial Regex Runs();
}
