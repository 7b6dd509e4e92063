using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Contacts;

/// <summary>Words next to each other that make a name, or a part of one.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">The first token behind it.</param>
internal readonly record struct NameSpan(int First, int End)
{
    private static readonly HashSet<string> Degrees = ["dr", "prof", "dipl", "ing", "med", "phil", "vet", "jur", "paed", "pad"];
    private static readonly HashSet<string> Forms = ["frau", "herr", "fr", "hr", "familie", "fam"];
    private static readonly HashSet<string> Particles = ["von", "van", "al", "el", "zu", "ben", "freiherr", "de"];

    /// <summary>How many tokens it has.</summary>
    public int Length => End - First;

    /// <summary>Begins with a form of address.</summary>
    public bool IsTitled(NameText text) => text.Tokens[First].Folded is var word && (word == "herrn" || Forms.Contains(word));

    /// <summary>No token is in both.</summary>
    public bool IsApart(NameSpan other) => End <= other.First || other.End <= First;

    /// <summary>With what belongs to it for certain: the rest of a hyphenated name, degrees, "von …", and "Frau" or "Familie" before a single word.</summary>
    public NameSpan Widened(NameText text)
    {
        (int first, int end) = (First, End);
        while (text.IsHyphenated(first))
        {
            first--;
        }

        while (text.IsHyphenated(end) || IsParticle(text, end))
        {
            end++;
        }

        int names = end - first;
        while (first > 0 && IsDegree(text, first - 1))
        {
            first--;
        }

        bool isSingle = names == 1 || (names == 2 && text.IsHyphenated(end - 1));
        bool isTitled = first > 0 && Forms.Contains(text.Tokens[first - 1].Folded) && (isSingle || text.Tokens[first - 1].Folded is "familie" or "fam");
        return new NameSpan(isTitled ? first - 1 : first, end);
    }

    /// <summary>"Dr. Weiß", but not the "dr" of "ich bin dr Schorsch".</summary>
    private static bool IsDegree(NameText text, int at) => Degrees.Contains(text.Tokens[at].Folded)
        && (char.IsUpper(text.Text[text.Tokens[at].Start]) || (text.Tokens[at].End < text.Text.Length && text.Text[text.Tokens[at].End] == '.'));

    private static bool IsParticle(NameText text, int at)
    {
        int next = at + 1;
        bool isBetween = next < text.Tokens.Count && text.Tokens[at].Kind == TokenKind.Word && text.Tokens[next].Kind == TokenKind.Word && Particles.Contains(text.Tokens[at].Folded);
        return (isBetween && char.IsUpper(text.Text[text.Tokens[next].Start]) && text.Tokens[at].Folded is not "de")
            || (at > 0 && at < text.Tokens.Count && text.Tokens[at].Kind == TokenKind.Word && text.Tokens[at - 1].Folded is "von" or "van" && char.IsUpper(text.Text[text.Tokens[at].Start]));
    }
}
