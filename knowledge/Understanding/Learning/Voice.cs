namespace ThinkaLotse.Knowledge.Understanding.Learning;

/// <summary>Whose way of writing an example shows; the understanding is measured on voices that it has not heard.</summary>
public enum Voice
{
    /// <summary>Everyday German, as most people type it.</summary>
    Alltag,

    /// <summary>Written by ear, by people who rarely write.</summary>
    Schrift,

    /// <summary>Keys missed, letters swapped, words run together.</summary>
    Tippfehler,

    /// <summary>Thuringian.</summary>
    Dialekt,

    /// <summary>German as a new language.</summary>
    Lernend,

    /// <summary>Short plain sentences, as in Leichte Sprache.</summary>
    Leicht,

    /// <summary>Spoken into the phone: no punctuation, corrections in the middle.</summary>
    Diktat,

    /// <summary>Young people's slang.</summary>
    Jugend,

    /// <summary>The language of letters and forms.</summary>
    Amtlich,

    /// <summary>A long story with the concern somewhere in it.</summary>
    Lang,

    /// <summary>One word or a few.</summary>
    Stichwort,

    /// <summary>Tells of life and never names the help that is meant.</summary>
    Indirekt,
}
