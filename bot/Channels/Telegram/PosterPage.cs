using System.Globalization;
using System.Net;
using System.Text;
using ThinkaLotse.Bot.Directory;

namespace ThinkaLotse.Bot.Channels.Telegram;

/// <summary>A printable A4 page as SVG: one plain sentence and a QR code that opens the chat in Telegram, with topic and place.</summary>
internal static class PosterPage
{
    private const int LettersInALine = 24;

    /// <summary>The page.</summary>
    /// <param name="title">What it is about, such as "Schulden"; null: of nothing in particular.</param>
    /// <param name="link">Where the code leads.</param>
    /// <param name="texts">The words on it.</param>
    /// <param name="office">The office's name.</param>
    public static string Write(string? title, string link, TelegramTexts texts, string office)
    {
        var code = QrDrawing.Of(link);
        var page = new StringBuilder();
        page.Append("""
            <svg xmlns="http://www.w3.org/2000/svg" width="210mm" height="297mm" viewBox="0 0 210 297" font-family="Arial, Helvetica, sans-serif" text-anchor="middle" fill="#000">
              <rect width="210" height="297" fill="#fff"/>

            """);
        double top = 38;
        foreach (string line in Lines(title is null ? texts.Of("poster_open") : texts.Of("poster_topic").Replace("{topic}", title, StringComparison.Ordinal)))
        {
            Append(page, line, top, 13.5, bold: true);
            top += 17;
        }

        Append(page, texts.Of("poster_write"), top + 4, 9, bold: false);
        double size = Math.Min(130, 255 - top - 20);
        string scale = (size / code.Modules).ToString("0.####", CultureInfo.InvariantCulture);
        string left = (105 - (size / 2)).ToString("0.##", CultureInfo.InvariantCulture);
        string from = (top + 14).ToString("0.##", CultureInfo.InvariantCulture);
        page.Append(CultureInfo.InvariantCulture, $"  <path transform=\"translate({left} {from}) scale({scale})\" d=\"{code.Path}\"/>\n");
        Append(page, link[(link.IndexOf("//", StringComparison.Ordinal) + 2)..], 266, 6, bold: false);
        Append(page, texts.Of("poster_free"), 277, 7, bold: true);
        Append(page, office, 287, 6, bold: false);
        return page.Append("</svg>\n").ToString();
    }

    private static void Append(StringBuilder page, string text, double y, double size, bool bold) =>
        page.Append(CultureInfo.InvariantCulture, $"  <text x=\"105\" y=\"{y:0.##}\" font-size=\"{size:0.##}\"{(bold ? " font-weight=\"bold\"" : "")}>{WebUtility.HtmlEncode(text)}</text>\n");

    private static IEnumerable<string> Lines(string text)
    {
        string line = "";
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > LettersInALine)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = line.Length > 0 ? $"{line} {word}" : word;
            }
        }

        yield return line;
    }
}
