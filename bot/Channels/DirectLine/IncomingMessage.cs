using ThinkaLotse.Dialogs.Engine;

namespace ThinkaLotse.Bot.Channels.DirectLine;

/// <summary>What an activity of a client means: a closed set, read by one switch.</summary>
internal abstract record IncomingMessage
{
    private IncomingMessage()
    {
    }

    /// <summary>The resident wrote or pressed.</summary>
    /// <param name="Said">For the engine.</param>
    /// <param name="ClientId">The inbound key, or null.</param>
    public sealed record Words(Inbound.Said Said, string? ClientId) : IncomingMessage;

    /// <summary>Harmless; acknowledged and forgotten.</summary>
    public sealed record Nothing : IncomingMessage;

    /// <summary>Can't be taken.</summary>
    public sealed record Refused(Refusal Why) : IncomingMessage;
}
