using System.Globalization;
using ThinkaLotse.Knowledge.Understanding.Triage;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Contacts;

/// <summary>Finds the name of somebody who introduces herself or himself; a bare word is a name only where one was asked for.</summary>
internal sealed class NameReader
{
    private const int MostWords = 4;

    private static readonly string[][] Introductions =
    [
        ["ich", "heisse"], ["ich", "heise"], ["ich", "heiss"], ["ich", "heis"], ["heisse"], ["heise", "ich"], ["heiss", "ich"], ["mein", "name", "ist"], ["mein", "name", "is"], ["mein", "name"], ["meine", "name", "ist"],
        ["meine", "name"], ["mei", "name", "is"], ["mei", "name"], ["name", "lautet"], ["name", "ist"], ["name", "is"], ["name"], ["namens"], ["vorname"], ["hier", "ist"], ["hier", "is"], ["hier", "schreibt"], ["ich", "werde", "genannt"], ["nennt", "mich"], ["nennen", "sie", "mich"], ["ich", "heess"], ["heess"], ["grussen"], ["grusse"], ["gruss"], ["mfg"], ["lg"], ["unterschrift"],
    ];

    /// <summary>The longer before the shorter: the first that stands there counts.</summary>
    private static readonly string[][] Presentations =
    [
        ["bin", "s", ",", "der"], ["bin", "s", ",", "die"], ["bins", ",", "der"], ["bins", ",", "die"], ["bins", "der"], ["bins", "die"],
        ["ich", "bin", "die"], ["ich", "bin", "der"], ["bin", "die"], ["bin", "der"], ["bin", "de"], ["ich", "bin"], ["bins"], ["hier"],
    ];

    private static readonly HashSet<string> Never =
    [
        "nicht", "nich", "und", "un", "ich", "aber", "bin", "wohne", "komme", "aus", "habe", "hab", "mit", "meine", "mein", "telefon", "tel", "handy", "mail", "email", "die", "der", "das",
        "ist", "is", "war", "falsch", "geheim", "egal", "anders", "auch", "noch", "bitte", "brauche", "suche", "mochte", "will", "jahre", "geboren", "anonym", "unbekannt", "sag", "sage", "nur", "wichtig",
        "vertauscht", "geschrieben", "geandert", "andern", "wurde", "meiner", "meines", "von", "vom", "fur", "in", "im", "nummer", "meinem", "eine", "ein", "einen", "so", "hier", "zu", "unter", "erreichbar", "uber",
        "vorwahl", "festnetz", "handy", "mobil", "privat", "dienstlich", "zur", "schreiben", "rufen", "sie", "nachname", "vorname", "firma", "arbeit",
    ];

    private static readonly HashSet<string> Articles = ["der", "die", "dor", "de", "dr", "d"];

    private static readonly HashSet<string> Particles = ["von", "van", "al", "el", "de", "ben", "bin", "abu", "zu", "der", "da", "dos"];

    private readonly IReadOnlySet<string> _ordinary;
    private readonly IReadOnlySet<string> _givenNames;
    private readonly StandingName _standing;

    /// <param name="ordinary">Folded words of everyday language, which are no names.</param>
    /// <param name="givenNames">Folded first names.</param>
    /// <param name="isPlace">Whether a text names a place of the county.</param>
    public NameReader(IReadOnlySet<string> ordinary, IReadOnlySet<string> givenNames, Func<string, bool> isPlace)
    {
        _ordinary = ordinary;
        _givenNames = givenNames;
        _standing = new StandingName(givenNames, MayBeName, ordinary.Contains, isPlace);
    }

    /// <summary>The name with capitals, or null.</summary>
    /// <param name="heard">The message.</param>
    /// <param name="asked">What was asked before: a name or how to be reached lets a name stand alone.</param>
    public string? Find(HeardText heard, Expectation asked)
    {
        var utterance = heard.Words;
        string? introduced = Introduced(utterance);
        if (introduced is null && asked is Expectation.Contact or Expectation.Name && _standing.Reversed(utterance) is { } reversed)
        {
            return reversed;
        }

        if (asked is not (Expectation.Contact or Expectation.Name) && introduced is null)
        {
            return _standing.BesideCue(utterance) is { } beside ? Taken(utterance, beside) : null;
        }

        string? standing = _standing.Find(utterance, asked) is { } first ? Taken(utterance, first) : null;
        return introduced is null || (standing?.EndsWith(" " + introduced, StringComparison.OrdinalIgnoreCase) ?? false) ? standing : introduced;
    }

    private string? Introduced(Utterance utterance)
    {
        var tokens = utterance.Tokens;
        for (int at = 0; at < tokens.Count; at++)
        {
            string? name = After(utterance, at, Introductions, MayBeName) ?? After(utterance, at, Presentations, IsSurelyName) ?? Titled(utterance, at);
            if (name is not null)
            {
                return name;
            }
        }

        return null;
    }

    private string? After(Utterance utterance, int at, string[][] cues, Func<Utterance, int, bool> accepts)
    {
        foreach (string[] cue in cues)
        {
            if (!Stands(utterance.Tokens, at, cue))
            {
                continue;
            }

            int first = SkipCorrection(utterance.Tokens, at + cue.Length);
            while (first < utterance.Tokens.Count && Articles.Contains(utterance.Tokens[first].Folded))
            {
                first++;
            }

            bool isCalled = first > at + cue.Length || Articles.Contains(cue[^1]);
            return first < utterance.Tokens.Count && (accepts(utterance, first) || IsTitle(utterance.Tokens[first]) || (isCalled && IsStrange(utterance, first) && !IsTrade(utterance.Tokens[first]))) ? Taken(utterance, first) : null;
        }

        return null;
    }

    // "Ich heiße nicht Katrin, sondern Karin": the name after "sondern" counts.
    private static int SkipCorrection(IReadOnlyList<Token> tokens, int at)
    {
        at += at < tokens.Count && tokens[at].Folded == ":" ? 1 : 0;
        if (at >= tokens.Count || tokens[at].Folded is not ("nicht" or "nich"))
        {
            return at;
        }

        int other = tokens.Skip(at).Take(8).ToList().FindIndex(token => token.Folded == "sondern");
        return other < 0 ? tokens.Count : at + other + 1;
    }

    // "Frau Meier, 0171 …" or a whole message "Herr Schulz".
    private string? Titled(Utterance utterance, int at) =>
        at == 0 && IsTitle(utterance.Tokens[0]) && utterance.Tokens.Count > 1 && IsSurelyName(utterance, 1)
        && (utterance.Tokens.Count <= 3 || utterance.Tokens.Take(4).Any(token => token.Kind is TokenKind.Number or TokenKind.Stop))
            ? Taken(utterance, 0)
            : null;

    private bool MayBeName(Utterance utterance, int at)
    {
        var token = utterance.Tokens[at];
        return token.Kind == TokenKind.Word && token.Folded.Length > 1 && !Never.Contains(token.Folded)
            && (IsCapital(utterance, at) || _givenNames.Contains(token.Folded) || !_ordinary.Contains(token.Folded));
    }

    private bool IsSurelyName(Utterance utterance, int at)
    {
        var token = utterance.Tokens[at];
        return token.Kind == TokenKind.Word && !Never.Contains(token.Folded)
            && (_givenNames.Contains(token.Folded) || (IsStrange(utterance, at) && ((at > 0 && IsTitle(utterance.Tokens[at - 1])) || (at + 1 < utterance.Tokens.Count && IsStrange(utterance, at + 1)))));
    }

    /// <summary>With a capital and no word of everyday language.</summary>
    private bool IsStrange(Utterance utterance, int at) =>
        utterance.Tokens[at].Kind == TokenKind.Word && IsCapital(utterance, at) && !_ordinary.Contains(utterance.Tokens[at].Folded) && !Never.Contains(utterance.Tokens[at].Folded);

    private string? Taken(Utterance utterance, int first)
    {
        var words = new List<string>();
        for (int at = first; at < utterance.Tokens.Count && words.Count < MostWords; at++)
        {
            var token = utterance.Tokens[at];
            bool isParticle = words.Count > 0 && Particles.Contains(token.Folded) && at + 1 < utterance.Tokens.Count && IsCapital(utterance, at + 1);
            if (!isParticle && !(IsTitle(token) && words.Count == 0) && !Continues(utterance, at, words.Count))
            {
                break;
            }

            bool isHyphenated = words.Count > 0 && token.Start == utterance.Tokens[at - 1].End + 1 && utterance.Text[token.Start - 1] == '-';
            string written = isParticle ? token.Folded : Capital(utterance.Text.Substring(token.Start, token.Length));
            if (isHyphenated)
            {
                words[^1] += "-" + written;
            }
            else
            {
                words.Add(written);
            }
        }

        if (words.Count > 2 && words[0] is "Frau" or "Herr")
        {
            words.RemoveAt(0);
        }

        return words.Count == 0 || (words.Count == 1 && words[0] is "Frau" or "Herr") ? null : string.Join(' ', words);
    }

    private bool Continues(Utterance utterance, int at, int taken) =>
        MayBeName(utterance, at) && (taken == 0 || IsCapital(utterance, at) || _givenNames.Contains(utterance.Tokens[at].Folded) || !IsCapital(utterance, at - 1));

    private static bool Stands(IReadOnlyList<Token> tokens, int at, string[] cue)
    {
        for (int word = 0; word < cue.Length; word++)
        {
            if (at + word >= tokens.Count || tokens[at + word].Folded != cue[word])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"ich bin die Pflegerin": what somebody does.</summary>
    private static bool IsTrade(Token token) => token.Folded.Length > 5 && (token.Folded.EndsWith("er", StringComparison.Ordinal) || token.Folded.EndsWith("erin", StringComparison.Ordinal) || token.Folded.EndsWith("in", StringComparison.Ordinal));

    private static bool IsTitle(Token token) => token.Folded is "frau" or "herr" or "hr" or "fr";

    private static bool IsCapital(Utterance utterance, int at) => char.IsUpper(utterance.Text[utterance.Tokens[at].Start]);

    private static string Capital(string word) =>
        char.ToUpper(word[0], CultureInfo.InvariantCulture) + (word.Length > 1 && word.All(char.IsUpper) ? word[1..].ToLowerInvariant() : word[1..]);
}
