using System.Globalization;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Contacts;

/// <summary>Writes a name as it is spoken, first name before family name, wherever its parts stand in a message: "Kurz, Denise", "Vorname Uwe, Nachname Fiedler", "Popescu Ion".</summary>
/// <param name="text">The message.</param>
/// <param name="features">Knows first names and family names.</param>
internal sealed class NameOrder(NameText text, NameFeatures features)
{
    private static readonly HashSet<string> Particles = ["von", "van", "al", "el", "de", "ben", "bin", "abu", "zu", "der", "da", "dos", "den"];

    /// <summary>Vietnamese and Chinese families, whose name stands first as it is.</summary>
    private static readonly HashSet<string> FamilyFirst = ["nguyen", "tran", "le", "pham", "hoang", "huynh", "vu", "vo", "dang", "bui", "do", "ho", "ngo", "duong", "ly", "phan", "li", "wang", "zhang", "chen", "liu", "yang", "trinh", "lam", "dinh"];

    private readonly NameCues _cues = new(text, features);

    /// <summary>The name made of the surest stretch and what belongs to it, or null.</summary>
    /// <param name="spans">The stretches, the surest first.</param>
    public string? Name(IReadOnlyList<NameSpan> spans)
    {
        var given = _cues.Given();
        var family = _cues.Family();
        if (given is { } first && family is { } last && first.IsApart(last))
        {
            return $"{Written(first)} {Written(last)}";
        }

        if (spans.Count == 0)
        {
            return null;
        }

        var best = spans[0].Widened(text);
        if (given is { } cued)
        {
            var rest = spans.Select(span => span.Widened(text)).FirstOrDefault(span => span.IsApart(cued));
            return Holds(rest, cued) ? Alone(rest) : rest.Length is 0 or > 2 ? Written(cued) : $"{Written(cued)} {Bare(rest)}";
        }

        if (family is { } name)
        {
            var rest = spans.Select(span => span.Widened(text)).FirstOrDefault(span => span.IsApart(name));
            return Holds(rest, name) ? Alone(rest) : rest.Length == 0 ? Written(name) : rest.Length > 1 && !features.IsGiven(text.Tokens[rest.End - 1]) ? Alone(rest) : $"{Bare(rest)} {Written(name)}";
        }

        return Registered(best) ?? Alone(best);
    }

    /// <summary>"Böttcher, Marlies", as in a register.</summary>
    private string? Registered(NameSpan span)
    {
        if (span.Length > 2 || span.IsTitled(text))
        {
            return null;
        }

        bool isGiven = features.IsGiven(text.Tokens[span.First]);
        if (isGiven && span.First >= 2 && text.Tokens[span.First - 1].Folded == "," && Ends(span.End) && _cues.FamilyEndingAt(span.First - 1) is { } family)
        {
            return $"{Written(span)} {Written(family)}";
        }

        int next = span.End + 1;
        bool isRegister = !isGiven && next < text.Tokens.Count && text.Tokens[span.End].Folded == "," && (features.IsGiven(text.Tokens[next]) || text.IsHyphenated(next + 1));
        var behind = isRegister ? new NameSpan(next, next + 1).Widened(text) : default;
        return isRegister && Ends(behind.End) && !Holds(behind, span) ? $"{Written(behind)} {Written(span)}" : null;
    }

    /// <summary>Whether all words of one stand in the other, too.</summary>
    private bool Holds(NameSpan longer, NameSpan part) => longer.Length > 0 && !Words(part).Except(Words(longer)).Any();

    private IEnumerable<string> Words(NameSpan span) => text.Tokens.Take(span.End).Skip(span.First).Select(token => token.Folded);

    private bool Ends(int at) => at >= text.Tokens.Count || text.Tokens[at].Kind != TokenKind.Word;

    private string? Alone(NameSpan span)
    {
        bool isForm = text.Tokens[span.First].Folded is "frau" or "herr" or "fr" or "hr" or "herrn";
        bool isHyphenated = span.Length == 3 && text.IsHyphenated(span.First + 2);
        if (span.Length >= 2 && isForm && ((span.Length > 2 && !isHyphenated) || NameFeatures.IsTitle(text.Tokens[span.First + 1])))
        {
            return Alone(new NameSpan(span.First + 1, span.End));
        }

        if (span.Length == 1 && NameFeatures.IsTitle(text.Tokens[span.First]))
        {
            return null;
        }

        var first = text.Tokens[span.First];
        bool isReversed = span.Length == 2 && !text.IsHyphenated(span.First + 1) && features.IsGiven(text.Tokens[span.First + 1]) && !features.IsGiven(first)
            && !NameFeatures.IsTitle(first) && first.Length > 1 && !FamilyFirst.Contains(first.Folded) && (features.IsFamily(first) || !features.IsFamily(text.Tokens[span.First + 1]));
        return isReversed ? $"{Written(new NameSpan(span.First + 1, span.End))} {Written(new NameSpan(span.First, span.First + 1))}" : Written(span);
    }

    private string Bare(NameSpan span) => span.IsTitled(text) && span.Length > 1 ? Written(new NameSpan(span.First + 1, span.End)) : Written(span);

    private string Written(NameSpan span)
    {
        var name = new System.Text.StringBuilder();
        for (int at = span.First; at < span.End; at++)
        {
            var token = text.Tokens[at];
            string word = text.Text.Substring(token.Start, token.Length);
            if (at > span.First)
            {
                string between = text.Text[text.Tokens[at - 1].End..token.Start];
                name.Append(between.Contains('.', StringComparison.Ordinal) ? "." : "").Append(between.Contains('-', StringComparison.Ordinal) ? "-" : between is "'" or "’" ? between : " ");
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
