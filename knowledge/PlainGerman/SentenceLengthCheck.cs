using System.Globalization;

namespace ThinkaLotse.Knowledge.PlainGerman;

/// <summary>Counts the words of each sentence, their average, and the sentences of the text.</summary>
internal sealed class SentenceLengthCheck : IPlainCheck
{
    /// <summary>Words that a sentence may have.</summary>
    public const int MostWords = 15;

    /// <summary>Words that the sentences of a text may have on average, where there is more than one.</summary>
    public const int MostWordsOnAverage = 12;

    public IEnumerable<Breach> Find(WrittenText text, PlainSetting setting)
    {
        if (!setting.IsWholeSentences)
        {
            yield break;
        }

        var said = text.Sentences.Where(sentence => sentence.IsSaid).ToList();
        foreach (var sentence in said.Where(sentence => sentence.Words.Count > MostWords))
        {
            yield return new Breach(PlainRule.SentenceLength, sentence.Start, sentence.Length, Number(sentence.Words.Count));
        }

        double average = said.Count > 1 ? said.Average(sentence => sentence.Words.Count) : 0;
        if (average > MostWordsOnAverage)
        {
            yield return new Breach(PlainRule.AverageLength, 0, text.Raw.Length, Number(average));
        }

        if (said.Count > setting.MostSentences)
        {
            yield return new Breach(PlainRule.TooManySentences, said[setting.MostSentences].Start, text.Raw.Length - said[setting.MostSentences].Start, Number(said.Count));
        }
    }

    private static string Number(double value) => value.ToString("0.#", CultureInfo.GetCultureInfo("de-DE"));
}
