namespace ThinkaLotse.Bot.Api;

/// <summary>A stretch of one day in which an appointment would suit.</summary>
public sealed record WishedTime
{
    public required DateTimeOffset From { get; init; }

    public required DateTimeOffset To { get; init; }
}
