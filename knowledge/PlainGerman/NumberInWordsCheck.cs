namespace ThinkaLotse.Knowledge.PlainGerman;

/// <summary>Finds numbers that are written as words.</summary>
internal sealed class NumberInWordsCheck(PlainWords words) : IPlainCheck
{
    public IEnumerable<Breach> Find(WrittenText text, PlainSetting setting) =>
        text.Words.Where(word => word.Kind == WrittenKind.Word && words.Numbers.Contains(word.Lower)).Select(word => Breach.At(PlainRule.NumberInWords, word, word));
}
