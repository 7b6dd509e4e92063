using System.Text;

namespace ThinkaLotse.Knowledge.Content;

/// <summary>The text of a content file; umlauts in another encoding would be read as something else, so only UTF-8 is taken.</summary>
internal static class ContentText
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads it.</summary>
    /// <exception cref="ContentException">It can't be read, or is not UTF-8.</exception>
    public static string Read(string file)
    {
        byte[] bytes = [];
        try
        {
            bytes = File.ReadAllBytes(file);
            return s_strict.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException wrong)
        {
            int line = 1 + bytes.AsSpan(0, Math.Max(0, wrong.Index)).Count((byte)'\n');
            throw new ContentException(file, line, "a letter on this line is not UTF-8; save the file with the encoding UTF-8.");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new ContentException(file, 1, $"the file can't be read ({unreadable.Message}).");
        }
    }
}
