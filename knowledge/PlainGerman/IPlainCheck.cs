namespace ThinkaLotse.Knowledge.PlainGerman;

/// <summary>Looks for the breaches of one rule.</summary>
internal interface IPlainCheck
{
    IEnumerable<Breach> Find(WrittenText text, PlainSetting setting);
}
