using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Contacts;

/// <summary>Finds the parts of a name that are called by what they are: "Nachname Fiedler, Vorname Uwe", "Piotr ist Vorname".</summary>
/// <param name="text">The message.</param>
/// <param name="features">Knows first names and family names.</param>
internal sealed class NameCues(NameText text, NameFeatures features)
{
    private const int MostGiven = 3;

    private static readonly HashSet<string> GivenCues = ["vorname", "rufname", "vorne"];
    private static readonly HashSet<string> FamilyCues = ["nachname", "familienname", "zuname", "nachnamen", "familiennamen"];
    private static readonly HashSet<string> Links = [":", "ist", "is", "auch", "lautet", "mein", "der", "meiner", "also", "=", "und"];

    /// <summary>The first name that is called so, or null.</summary>
    public NameSpan? Given() => Called(GivenCues, MostGiven);

    /// <summary>The family name that is called so, or null.</summary>
    public NameSpan? Family() => Called(FamilyCues, 1);

    /// <summary>The family name right before a token, where a sentence or a line begins with it; or null.</summary>
    public NameSpan? FamilyEndingAt(int end)
    {
        int first = end - 1;
        while (text.IsHyphenated(first))
        {
            first--;
        }

        bool begins = first == 0 || text.Tokens[first - 1].Kind != TokenKind.Word || text.Tokens[first - 1].Folded is "ist" or "name";
        return begins && MayBeName(first) && !features.IsGiven(text.Tokens[first]) ? new NameSpan(first, end) : null;
    }

    private NameSpan? Called(HashSet<string> cues, int most)
    {
        for (int at = 0; at < text.Tokens.Count; at++)
        {
            if (cues.Contains(text.Tokens[at].Folded) && (Behind(at + 1, most) ?? Before(at)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private NameSpan? Behind(int at, int most)
    {
        while (at < text.Tokens.Count && Links.Contains(text.Tokens[at].Folded))
        {
            at++;
        }

        int end = at;
        while (end < text.Tokens.Count && (end - at < most || text.IsHyphenated(end)) && MayBeName(end) && (end == at || text.IsHyphenated(end) || char.IsUpper(text.Text[text.Tokens[end].Start]) || features.IsGiven(text.Tokens[end])))
        {
            end++;
        }

        return end > at ? new NameSpan(at, end) : null;
    }

    /// <summary>"Zielinski Nachname", "ilse vorne", "Piotr ist Vorname".</summary>
    private NameSpan? Before(int cue)
    {
        int end = cue;
        while (end > 0 && text.Tokens[end - 1].Folded is "ist" or "is" or "der" or "mein" or "als")
        {
            end--;
        }

        return end > 0 && MayBeName(end - 1) ? new NameSpan(end - 1, end) : null;
    }

    private bool MayBeName(int at) => features.MayBeName(text, at);
}
