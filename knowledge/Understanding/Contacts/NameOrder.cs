using System.Globalization;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Contacts;

/// <summary>Writes a name as it is spoken, first name before family name, wherever its parts stand in a message: "Kurz, Denise", "Vorname Uwe, Nachname Fiedler", "Popescu Ion".</summary>
/// <param name="text">The message.</param>
/// <param name="isGiven">Whether a token is a first name.</param>
internal sealed class NameOrder(NameText text, Func<Token, bool> isGiven)
{
    private const int Gap = 12;

    private static readonly HashSet<string> Particles = ["von", "van", "al", "el", "de", "ben", "bin", "abu", "zu", "der", "da", "dos", "den", "freiherr"];
    private static readonly HashSet<string> GivenCues = ["vorname", "vornamen", "rufname", "vorne", "vorname:"];
    private static readonly HashSet<string> FamilyCues = ["nachname", "nachnamen", "familienname", "familiennamen", "zuname", "nachname:"];
    private static readonly HashSet<string> FamilyFirst = ["nguyen", "tran", "le", "pham", "hoang", "huynh", "vu", "vo", "dang", "bui", "do", "ho", "ngo", "duong", "ly", "phan", "li", "wang", "zhang", "chen", "liu", "yang", "trinh", "lam", "dinh"];

    /// <summary>The name made of the surest stretch and what belongs to it, or null.</summary>
    /// <param name="spans">The stretches, the surest first.</param>
    public string? Name(IReadOnlyList<(int First, int End)> spans)
    {
        if (spans.Count == 0)
        {
            return null;
        }

        var best = spans[0];
        foreach (var other in spans.Skip(1))
        {
            var (first, second) = other.First < best.First ? (other, best) : (best, other);
            if (Joined(first, second) is { } both)
            {
                return both;
            }
        }

        return Alone(best);
    }

    private string? Joined((int First, int End) first, (int First, int End) second)
    {
        if (second.First - first.End > Gap || Length(first) + Length(second) > 5 || IsTitled(second))
        {
            return null;
        }

        bool isRegister = second.First == first.End + 1 && text.Tokens[first.End].Folded is "," or ";";
        bool saysGiven = Cued(second, GivenCues) || Cued(first, FamilyCues);
        bool saysFamily = Cued(second, FamilyCues) || Cued(first, GivenCues);
        bool isSame = Words(first).Intersect(Words(second)).Any();
        return isSame ? null
            : saysGiven && !saysFamily ? $"{Written(second)} {Bare(first)}"
            : saysFamily ? $"{Bare(first)} {Written(second)}"
            : isRegister && Length(first) == 1 && (isGiven(text.Tokens[second.First]) || !isGiven(text.Tokens[first.First])) ? $"{Written(second)} {Written(first)}"
            : null;
    }

    private string? Alone((int First, int End) span)
    {
        int length = span.End - span.First;
        if (length >= 2 && text.Tokens[span.First].Folded is "frau" or "herr" or "fr" or "hr" or "herrn" && (length > 2 || NameFeatures.IsTitle(text.Tokens[span.First + 1])))
        {
            return Alone((span.First + 1, span.End));
        }

        if (length == 1 && NameFeatures.IsTitle(text.Tokens[span.First]))
        {
            return null;
        }

        bool isReversed = length == 2 && !text.IsHyphenated(span.First + 1) && isGiven(text.Tokens[span.First + 1]) && !isGiven(text.Tokens[span.First])
            && !NameFeatures.IsTitle(text.Tokens[span.First]) && text.Tokens[span.First].Length > 1 && !FamilyFirst.Contains(text.Tokens[span.First].Folded);
        return isReversed ? $"{Written((span.First + 1, span.End))} {Written((span.First, span.First + 1))}" : Written(span);
    }

    private bool IsTitled((int First, int End) span) => text.Tokens[span.First].Folded is "frau" or "herr" or "herrn" or "familie";

    private string Bare((int First, int End) span) => IsTitled(span) && span.End - span.First > 1 ? Written((span.First + 1, span.End)) : Written(span);

    private IEnumerable<string> Words((int First, int End) span) => text.Tokens.Take(span.End).Skip(span.First).Select(token => token.Folded);

    private static int Length((int First, int End) span) => span.End - span.First;

    /// <summary>A word such as "Nachname" stands right before, or behind with "ist".</summary>
    private bool Cued((int First, int End) span, HashSet<string> cues)
    {
        int at = span.First - 1;
        while (at >= 0 && span.First - at < 4 && text.Tokens[at].Folded is ":" or "ist" or "is" or "auch" or "lautet" or "mit" or "mein" or "der" or "heisse" or "ich")
        {
            at--;
        }

        return (at >= 0 && cues.Contains(text.Tokens[at].Folded)) || Enumerable.Range(span.End, 3).Any(next => next < text.Tokens.Count && cues.Contains(text.Tokens[next].Folded)
            && Enumerable.Range(span.End, next - span.End).All(between => text.Tokens[between].Folded is "ist" or "is" or "als" or "mein"));
    }

    private string Written((int First, int End) span)
    {
        var name = new System.Text.StringBuilder();
        for (int at = span.First; at < span.End; at++)
        {
            var token = text.Tokens[at];
            string word = text.Text.Substring(token.Start, token.Length);
            if (at > span.First)
            {
                string between = text.Text[text.Tokens[at - 1].End..token.Start];
                bool isShort = between.Contains('.', StringComparison.Ordinal);
                name.Append(isShort ? "." : "").Append(between.Contains('-', StringComparison.Ordinal) ? "-" : between is "'" or "’" ? between : " ");
            }

            bool isParticle = at > span.First && at + 1 < span.End && Particles.Contains(word.ToLowerInvariant());
            name.Append(isParticle && !word.All(char.IsUpper) ? word : Capital(word));
        }

        var last = text.Tokens[span.End - 1];
        bool isInitial = last.Length == 1 && last.End < text.Text.Length && text.Text[last.End] == '.';
        return name.Append(isInitial ? "." : "").ToString();
    }

    private static string Capital(string word) =>
        char.ToUpper(word[0], CultureInfo.InvariantCulture) + (word.Length > 1 && word.All(char.IsUpper) ? word[1..].ToLowerInvariant() : word[1..]);
}
