namespace ThinkaLotse.Bot.Privacy;

/// <summary>How much was deleted because its time was over.</summary>
public readonly record struct RetentionCount(int Tickets, int Conversations)
{
    /// <summary>Nothing.</summary>
    public static RetentionCount None => default;
}
