using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Knowledge.PlainGerman;

/// <summary>The German words that the rules of plain German need, from Content/PlainGerman/words.yaml.</summary>
internal sealed class PlainWords
{
    private PlainWords(YamlRecord file)
    {
        Abbreviations = Set(file, "abbreviations");
        Months = Set(file, "months");
        Numbers = Set(file, "numbers");
        Pronouns = Set(file, "pronouns");
        Articles = Set(file, "articles");
        Prepositions = Set(file, "prepositions");
        GenitivePrepositions = Set(file, "genitive_prepositions");
        Conjunctions = Set(file, "conjunctions");
        Subordinators = Set(file, "subordinators");
        Adverbs = Set(file, "adverbs");
        Auxiliaries = Set(file, "auxiliaries");
        SeparablePrefixes = List(file, "separable_prefixes");
        BoundPrefixes = List(file, "bound_prefixes");
        StrongStems = Set(file, "strong_stems");
        LikeInfinitive = Set(file, "like_infinitive");
        NeverPassive = Set(file, "never_passive");
        NoParticiples = Set(file, "no_participles");
        SureGenitives = Set(file, "sure_genitives");
        MaybeGenitives = Set(file, "maybe_genitives");
        GivingVerbs = Set(file, "giving_verbs");
        SubjunctiveForms = Set(file, "subjunctive_forms");
        SubjunctiveOrPast = Set(file, "subjunctive_or_past");
        WishingWords = Set(file, "wishing_words");
        ReportedForms = Set(file, "reported_forms");
        ReportedUnlessI = Set(file, "reported_unless_i");
        ReportingVerbs = Set(file, "reporting_verbs");
        PastTimes = Set(file, "past_times");
        Negations = Set(file, "negations");
        UnWords = List(file, "un_words_that_deny_nothing");
        ForeignEndings = List(file, "foreign_endings");
        file.NothingElse();
    }

    /// <summary>Before a full stop that ends no sentence.</summary>
    public IReadOnlySet<string> Abbreviations { get; }

    /// <summary>And other words that follow an ordinal number.</summary>
    public IReadOnlySet<string> Months { get; }

    /// <summary>Numbers that are written as words.</summary>
    public IReadOnlySet<string> Numbers { get; }

    /// <summary>That can be the subject.</summary>
    public IReadOnlySet<string> Pronouns { get; }

    public IReadOnlySet<string> Articles { get; }

    public IReadOnlySet<string> Prepositions { get; }

    public IReadOnlySet<string> GenitivePrepositions { get; }

    /// <summary>That join main clauses.</summary>
    public IReadOnlySet<string> Conjunctions { get; }

    /// <summary>That open a subordinate clause.</summary>
    public IReadOnlySet<string> Subordinators { get; }

    /// <summary>Small words that are no verb, adjective or article.</summary>
    public IReadOnlySet<string> Adverbs { get; }

    /// <summary>Finite forms of haben, sein and the modal verbs.</summary>
    public IReadOnlySet<string> Auxiliaries { get; }

    public IReadOnlyList<string> SeparablePrefixes { get; }

    /// <summary>Prefixes whose participles have no "ge".</summary>
    public IReadOnlyList<string> BoundPrefixes { get; }

    /// <summary>What follows the prefix in strong participles, such as "schrieben" in "beschrieben".</summary>
    public IReadOnlySet<string> StrongStems { get; }

    /// <summary>Participles that look like their infinitive, such as "beraten".</summary>
    public IReadOnlySet<string> LikeInfinitive { get; }

    /// <summary>Of <see cref="LikeInfinitive"/>, those that with "werden" speak of the future.</summary>
    public IReadOnlySet<string> NeverPassive { get; }

    /// <summary>Words that look like participles and are none.</summary>
    public IReadOnlySet<string> NoParticiples { get; }

    /// <summary>Articles and the like that are genitive only.</summary>
    public IReadOnlySet<string> SureGenitives { get; }

    /// <summary>Those that are dative or nominative as well.</summary>
    public IReadOnlySet<string> MaybeGenitives { get; }

    /// <summary>Forms of verbs that take a person in the dative, such as "geben".</summary>
    public IReadOnlySet<string> GivingVerbs { get; }

    public IReadOnlySet<string> SubjunctiveForms { get; }

    /// <summary>Those that are the past as well.</summary>
    public IReadOnlySet<string> SubjunctiveOrPast { get; }

    /// <summary>Beside which <see cref="SubjunctiveOrPast"/> is a wish.</summary>
    public IReadOnlySet<string> WishingWords { get; }

    /// <summary>Forms of reported speech that are nothing else.</summary>
    public IReadOnlySet<string> ReportedForms { get; }

    /// <summary>Those that are the first person as well.</summary>
    public IReadOnlySet<string> ReportedUnlessI { get; }

    /// <summary>After which somebody's words are reported.</summary>
    public IReadOnlySet<string> ReportingVerbs { get; }

    /// <summary>With which "sollte" is a past.</summary>
    public IReadOnlySet<string> PastTimes { get; }

    public IReadOnlySet<string> Negations { get; }

    /// <summary>Words in "un" that deny nothing, such as "ungefähr"; "unter*" stands for all that begin so.</summary>
    public IReadOnlyList<string> UnWords { get; }

    public IReadOnlyList<string> ForeignEndings { get; }

    /// <summary>Whether a full stop behind the word belongs to it, as in "z. B." or "Tel."; "Arbeitslosengeld I." ends a sentence.</summary>
    public bool IsAbbreviation(WrittenToken word) => (word.Text.Length == 1 && word.Text is not ("I" or "V" or "X")) || Abbreviations.Contains(word.Lower);

    /// <exception cref="ContentException">The file is not as it should be.</exception>
    public static PlainWords Load(string path) => new(YamlRecord.Load(path));

    private static HashSet<string> Set(YamlRecord file, string key) => [.. List(file, key)];

    private static string[] List(YamlRecord file, string key) =>
        file.Required(key, maxLength: 20_000).Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
