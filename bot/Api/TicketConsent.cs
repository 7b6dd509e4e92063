using System.ComponentModel;
using ThinkaLotse.Dialogs.Engine;

namespace ThinkaLotse.Bot.Api;

/// <summary>A consent.</summary>
public sealed record TicketConsent
{
    [Description("\"summary\": the summary and what is written from now on; \"conversation\": the conversation so far, too.")]
    public required ConsentScope Scope { get; init; }

    public required DateTimeOffset At { get; init; }

    [Description("Version of the text that the resident agreed to.")]
    public required string TextVersion { get; init; }
}
