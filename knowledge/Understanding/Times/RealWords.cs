using System.Collections.Frozen;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Ordinary words one or two letters away from a word of the grammar; taking "heule", "Freitod" or "Todestag" for a day would do harm.</summary>
internal static class RealWords
{
    // All that a list of 356,000 German words holds, and the compounds and names of which we have thought.
    private static readonly FrozenSet<string> Words =
        """
        montage monteur montagen monat monate montan sonntage samstage freitage dienst dienste diensten dienstlich freitod freital
        beitrag vertrag feiertag feiertage feiertagen wochentag sonntagen nachmieter nachmieterin nachmieten nachmietern nachmieters vormieter vormieters
        vormund vormals nachname nachricht nachsicht abendbrot abendessen abendkurs wochengeld vorort vortag vortags todestag todestags
        nikolas niklas nicolas manntag manntags mondtag miethaus osterei ostsee silberner wochenwende wohnende
        brüter dezenter donnerst frohesten frohestes förmig heiligend jaguar kometen konten kämmende kämmenden könnende könnenden leiter
        midas mittig mitwuchs mondän museen phasen sattesten sattestes schulten seiden solden thyssen tritte tritten vereist verlasen verreißt
        weihnachte weihnachtend weihnachtende weihnachtet weismachten werten widder ziemer ziemern zischen zwitschern
        überdachst überdachte überhören überhörten übermachst übermachte übermächte übernachte übernachten übernachtet übernachtete
        überwachst überwachte überwogen überworfen überzogen
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(word => Spelling.Fold(word)).ToFrozenSet();

    /// <summary>Whether a folded word is one of them.</summary>
    public static bool Contains(string folded) => Words.Contains(folded);
}
