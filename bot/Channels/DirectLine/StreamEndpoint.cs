using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using ThinkaLotse.Bot.Hosting;

namespace ThinkaLotse.Bot.Channels.DirectLine;

/// <summary>Opens a stream for the holder of a ticket. Browsers don't keep a WebSocket to its own site, so the origin is checked here.</summary>
internal static class StreamEndpoint
{
    /// <summary>The address of a conversation's stream.</summary>
    public static string Address(HttpRequest request, Guid conversation, string ticket, int watermark) =>
        string.Create(CultureInfo.InvariantCulture, $"{(request.IsHttps ? "wss" : "ws")}://{request.Host}{request.PathBase}{DirectLineEndpoints.Root}/conversations/{conversation:N}/stream?t={ticket}&watermark={watermark}");

    /// <summary>Checks origin and ticket, then streams until the end.</summary>
    public static async Task<Results<EmptyHttpResult, RefusalResult>> OpenAsync(
        HttpContext context, string conversation, string? t, string? watermark, StreamTickets tickets, DirectLineCors cors, DirectLineStream stream, RefusalTexts texts)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            return texts.Result(Refusal.Malformed);
        }

        if (!cors.Allows(context.Request))
        {
            return texts.Result(Refusal.OriginNotAllowed);
        }

        if (!Guid.TryParseExact(conversation, "N", out var id) || t is null || !tickets.Redeem(t, id))
        {
            return texts.Result(Refusal.TokenNotValid);
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        await stream.RunAsync(socket, id, DirectLineMapper.Watermark(watermark), PublicAddress.Of(context.Request), context.RequestAborted);
        return TypedResults.Empty;
    }
}
