namespace ThinkaLotse.Knowledge.Exchange;

/// <summary>What an import does to the file of a service.</summary>
public enum ImportOutcome
{
    /// <summary>There was no such file.</summary>
    New,

    /// <summary>The file said something else.</summary>
    Changed,

    /// <summary>The file says the same already and stays as it is.</summary>
    Same,
}
