using System.Text;
using System.Text.RegularExpressions;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Contacts;

/// <summary>A message as names and permissions are looked for in it: dictated stops and drawn strokes are stops, an address is one sign. Every word keeps its place.</summary>
internal sealed partial class HeardText
{
    /// <summary>Stands where an address stood.</summary>
    public const string Address = "✉";

    private static readonly (string Word, char Stop)[] Spoken =
        [("doppelpunkt", ':'), ("punkt", '.'), ("komma", ','), ("semikolon", ';'), ("ausrufezeichen", '!'), ("fragezeichen", '?'), ("neue zeile", '.'), ("neuer absatz", '.'), ("absatz", '.')];

    private readonly string _localParts;

    private HeardText(Utterance words, string localParts) => (Words, _localParts) = (words, localParts);

    /// <summary>The message with the same places.</summary>
    public Utterance Words { get; }

    /// <summary>Hears a message.</summary>
    public static HeardText Of(Utterance written)
    {
        var text = new StringBuilder(written.Text);
        var localParts = new StringBuilder();
        foreach (var (start, end, local) in EmailReader.Places(written.Text))
        {
            localParts.Append(' ').Append(Folding.Fold(local));
            Put(text, start, end, Address[0]);
        }

        if (MightPart().IsMatch(written.Text))
        {
            HearStops(text);
            DrawStops(text);
        }

        string heard = text.ToString();
        return new HeardText(heard == written.Text ? written : Utterance.Read(heard), localParts.ToString());
    }

    /// <summary>Whether an address of the message holds the word: "anna.weber@…" tells that "weber" is a name.</summary>
    public bool IsInAddress(Token token) => token.Folded.Length > 2 && _localParts.Contains(token.Folded, StringComparison.Ordinal);

    private static void HearStops(StringBuilder text)
    {
        foreach (Match found in DictatedStops().Matches(text.ToString()))
        {
            Put(text, found.Index, found.Index + found.Length, Array.Find(Spoken, spoken => found.Value.Equals(spoken.Word, StringComparison.OrdinalIgnoreCase)).Stop);
        }
    }

    /// <summary>"Judith Weiland // Anruf: ja", "(bitte bevorzugt)"; but the strokes and brackets of a number part nothing.</summary>
    private static void DrawStops(StringBuilder text)
    {
        foreach (Match found in Strokes().Matches(text.ToString()))
        {
            bool isInNumber = char.IsAsciiDigit(Beside(text, found.Index, -1)) && char.IsAsciiDigit(Beside(text, found.Index + found.Length - 1, 1));
            bool isAroundNumber = (found.Value == "(" && char.IsAsciiDigit(Beside(text, found.Index, 1))) || (found.Value == ")" && char.IsAsciiDigit(Beside(text, found.Index, -1)));
            if (!isInNumber && !isAroundNumber)
            {
                Put(text, found.Index, found.Index + found.Length, ',');
            }
        }
    }

    private static char Beside(StringBuilder text, int at, int step)
    {
        for (at += step; at >= 0 && at < text.Length; at += step)
        {
            if (text[at] != ' ')
            {
                return text[at];
            }
        }

        return ' ';
    }

    private static void Put(StringBuilder text, int start, int end, char sign)
    {
        text[start] = sign;
        for (int at = start + 1; at < end; at++)
        {
            text[at] = ' ';
        }
    }

    [GeneratedRegex(@"[/|–—()•·]|\s-\s|punkt|komma|semikolon|zeichen|zeile|absatz", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MightPart();

    [GeneratedRegex(@"\b(doppelpunkt|punkt|komma|semikolon|ausrufezeichen|fragezeichen|neue zeile|neuer absatz|absatz)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DictatedStops();

    [GeneratedRegex(@"(?<=^|\s)(//?|[|–—•·-])(?=\s|$)|[()]", RegexOptions.CultureInvariant)]
    private static partial Regex Strokes();
}
