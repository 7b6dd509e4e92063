using System.ComponentModel;
using ThinkaLotse.Dialogs.Engine;

namespace ThinkaLotse.Bot.Api;

/// <summary>A line of the conversation.</summary>
public sealed record TicketMessage
{
    public required Speaker From { get; init; }

    [Description("The counsellor's name; absent for others.")]
    public string? Name { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Text { get; init; }
}
