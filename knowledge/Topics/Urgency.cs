namespace ThinkaLotse.Knowledge.Topics;

/// <summary>How soon a counsellor has to act; higher is more urgent.</summary>
public enum Urgency
{
    /// <summary>In the order of arrival.</summary>
    Normal,

    /// <summary>A deadline or a threat with a date: within days.</summary>
    Soon,

    /// <summary>Today: no shelter, no food, danger.</summary>
    Now,
}
