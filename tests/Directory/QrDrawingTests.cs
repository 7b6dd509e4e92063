using QRCoder;
using ThinkaLotse.Bot.Directory;

namespace ThinkaLotse.Tests.DirectoryPages;

/// <summary>The drawing shows the code's dark modules and no others.</summary>
public sealed class QrDrawingTests
{
    [Theory]
    [InlineData("https://lotse.example.org/angebote/local.thepra-schulden")]
    [InlineData("http://127.0.0.1:5080/angebote/helpline.bundesnetzagentur-energie")]
    public void Drawing_IsTheCode(string address)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var drawing = QrDrawing.Of(address);

        Assert.Equal(code.ModuleMatrix.Count, drawing.Modules);
        Assert.Equal(Enumerable.Range(0, drawing.Modules).SelectMany(y => Enumerable.Range(0, drawing.Modules).Where(x => code.ModuleMatrix[y][x]).Select(x => (x, y))).ToHashSet(), DrawnCode.Modules(drawing.Path));
    }

    [Theory]
    [InlineData("https://lotse.example.org/angebote/local.thepra-schulden")]
    [InlineData("https://lotse.example.org/angebote/helpline.bundesnetzagentur-energie")]
    public void Drawing_ReadByAPhone_LeadsToThePage(string address) =>
        Assert.Equal(address, DrawnCode.Read(QrDrawing.Of(address).Path));
}
