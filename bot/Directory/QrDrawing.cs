using System.Globalization;
using System.Text;
using QRCoder;

namespace ThinkaLotse.Bot.Directory;

/// <summary>An address as a QR code, drawn as one path for an inline SVG: no style, no script, no second request.</summary>
/// <param name="Modules">Modules of a side, the quiet zone around included.</param>
/// <param name="Path">The dark modules, one unit each.</param>
internal sealed record QrDrawing(int Modules, string Path)
{
    /// <summary>Draws it; still readable when a seventh of it is smudged.</summary>
    public static QrDrawing Of(string address)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        for (int row = 0; row < code.ModuleMatrix.Count; row++)
        {
            for (int column = 0; column < code.ModuleMatrix.Count; column++)
            {
                int start = column;
                while (column < code.ModuleMatrix.Count && code.ModuleMatrix[row][column])
                {
                    column++;
                }

                if (column > start)
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{start} {row}h{column - start}v1h-{column - start}z");
                }
            }
        }

        return new QrDrawing(code.ModuleMatrix.Count, path.ToString());
    }
}
