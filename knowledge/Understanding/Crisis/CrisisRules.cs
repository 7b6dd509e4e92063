using ThinkaLotse.Knowledge.Understanding.Rules;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Crisis;

/// <summary>The rules of the folder Crisis/rules: ways of speaking of danger, and guards that take it out of a sentence (long ago, a film, a saying).</summary>
internal sealed class CrisisRules
{
    private static readonly string[] Certainties = ["certain", "unclear"];
    private static readonly string[] GuardEffects = ["silent", "soften"];

    private readonly PhraseBook _book = new();
    private readonly HashSet<PhraseRule> _guards;
    private readonly Dictionary<PhraseRule, CrisisKind> _kinds = [];

    private CrisisRules(string folder)
    {
        Signs = DangerSigns.Load(folder);
        var words = PhraseBook.LoadGroups(Path.Combine(folder, "words.yaml"));
        _guards = [.. _book.Add(Path.Combine(folder, "guards.yaml"), "means", GuardEffects, words)];
        foreach (var kind in Enum.GetValues<CrisisKind>())
        {
            foreach (var rule in _book.Add(Path.Combine(folder, kind.ToString().ToLowerInvariant() + ".yaml"), "certainty", Certainties, words))
            {
                _kinds[rule] = kind;
            }
        }
    }

    /// <summary>Words that danger can't do without.</summary>
    public DangerSigns Signs { get; }

    /// <summary>Every whole word that rules or signs ask for; they are spelt right.</summary>
    public IEnumerable<string> Words => [.. _book.Words, .. Signs.Words];

    /// <summary>All rules with their examples.</summary>
    public PhraseBook Book => _book;

    /// <summary>Reads the rules.</summary>
    /// <exception cref="Content.ContentException">A file is not as it should be.</exception>
    public static CrisisRules Load(string folder) => new(folder);

    /// <summary>From now on misspelt words are read as what they were meant to be.</summary>
    public CrisisRules With(KnownWords known)
    {
        _book.With(known);
        return this;
    }

    /// <summary>What the rules find in any sentence.</summary>
    public CrisisRuling Find(Utterance utterance)
    {
        var findings = new List<CrisisFinding>();
        var sentences = new List<Range>();
        bool isGuarded = false;
        bool isSilenced = false;
        foreach (var (sentence, speaking) in _book.Find(utterance))
        {
            int before = findings.Count;
            var guards = speaking.Where(_guards.Contains).ToArray();
            isGuarded |= guards.Length > 0;
            isSilenced |= guards.Any(guard => guard.Means == "silent");
            foreach (var rule in speaking)
            {
                if (_kinds.TryGetValue(rule, out var kind) && Guarded(rule, kind, guards) is { } finding)
                {
                    findings.Add(finding);
                }
            }

            if (findings.Count > before)
            {
                sentences.Add(sentence);
            }
        }

        return new CrisisRuling(findings, sentences, isSilenced, isGuarded);
    }

    private static CrisisFinding? Guarded(PhraseRule rule, CrisisKind kind, PhraseRule[] guards)
    {
        bool isCertain = rule.Means == "certain";
        foreach (var guard in guards.Where(guard => !rule.Despite.Contains(guard.Id)))
        {
            if (guard.Means == "silent")
            {
                return null;
            }

            isCertain = false;
        }

        return new CrisisFinding(kind, isCertain, $"{kind.ToString().ToLowerInvariant()}/{rule.Id}");
    }
}
