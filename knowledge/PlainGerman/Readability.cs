namespace ThinkaLotse.Knowledge.PlainGerman;

/// <summary>How hard a text is to read, by two formulas of the literature; they count letters, syllables and words and know nothing of what is said.</summary>
/// <param name="Lix">
/// LIX = words per sentence + percentage of words with more than 6 letters. Source: C.-H. Björnsson, Läsbarhet, Stockholm 1968.
/// Below 40 is as easy as books for children and young people, above 60 is specialist literature.
/// </param>
/// <param name="WienerSachtext">
/// First Wiener Sachtextformel = 0.1935 MS + 0.1672 SL + 0.1297 IW − 0.0327 ES − 0.875, with MS the percentage of words of 3 syllables or more,
/// SL the mean number of words in a sentence, IW the percentage of words with more than 6 letters and ES the percentage of words of one syllable.
/// Source: R. Bamberger and E. Vanecek, Lesen – Verstehen – Lernen – Schreiben, Wien 1984. It is the school year for which the text is fit, from 4 to 15.
/// </param>
public sealed record Readability(double Lix, double WienerSachtext)
{
    private const int LettersOfShortWord = 6;

    internal static Readability Of(IReadOnlyList<Sentence> sentences)
    {
        var words = sentences.SelectMany(sentence => sentence.Words).Where(word => word.Kind == WrittenKind.Word).ToList();
        if (words.Count == 0)
        {
            return new Readability(0, 0);
        }

        double length = (double)words.Count / sentences.Count(sentence => sentence.Words.Any(word => word.Kind == WrittenKind.Word));
        double longWords = Percentage(words, word => word.Count(char.IsLetter) > LettersOfShortWord);
        double manySyllables = Percentage(words, word => Syllables.Count(word) >= 3);
        double oneSyllable = Percentage(words, word => Syllables.Count(word) == 1);
        return new Readability(
            length + longWords,
            (0.1935 * manySyllables) + (0.1672 * length) + (0.1297 * longWords) - (0.0327 * oneSyllable) - 0.875);
    }

    private static double Percentage(List<WrittenToken> words, Func<string, bool> counts) => 100.0 * words.Count(word => counts(word.Text)) / words.Count;
}
