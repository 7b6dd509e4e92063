using System.Text;
using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Knowledge.Exchange.Csv;

/// <summary>The text of a table: UTF-8, or the older encoding in which German spreadsheets save "CSV" unless told otherwise.</summary>
internal static class TableText
{
    private const int WesternWindows = 1252;

    private static readonly char[] s_separators = [';', ',', '\t'];

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads it.</summary>
    /// <exception cref="ContentException">It can't be read.</exception>
    public static string Read(string file)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(file);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new ContentException(file, 1, $"the file can't be read ({unreadable.Message}).");
        }

        try
        {
            return s_strict.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(WesternWindows)!.GetString(bytes);
        }
    }

    /// <summary>What parts the cells: what a first line such as "sep=;" says, else of semicolon, comma and tabulator the one that is most often in the first line.</summary>
    public static char Separator(string text)
    {
        string head = text.Split('\n')[0].TrimEnd('\r');
        return HasHint(head) ? head[^1] : s_separators.MaxBy(sign => head.Count(letter => letter == sign));
    }

    /// <summary>The text with a blank line where "sep=;" stood, so that the lines keep their numbers.</summary>
    public static string WithoutHint(string text) => HasHint(text.Split('\n')[0].TrimEnd('\r')) ? text[text.Split('\n')[0].Length..] : text;

    private static bool HasHint(string head) => head.Length == 5 && head.StartsWith("sep=", StringComparison.OrdinalIgnoreCase);
}
