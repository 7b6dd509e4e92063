namespace ThinkaLotse.Knowledge.Exchange;

/// <summary>In which form services are exchanged with others.</summary>
public enum ExchangeFormat
{
    /// <summary>Open Referral HSDS 3 as JSON, for programs.</summary>
    Hsds,

    /// <summary>A table, for people with a spreadsheet.</summary>
    Csv,
}
