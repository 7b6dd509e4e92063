namespace ThinkaLotse.Bot.Curation;

/// <summary>What is counted for those who keep the directory.</summary>
public enum TallyKind
{
    /// <summary>A service was shown to a resident.</summary>
    Shown,

    /// <summary>A concern found no fitting service.</summary>
    Gap,
}
