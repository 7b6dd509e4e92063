using Microsoft.AspNetCore.Http.HttpResults;
using ThinkaLotse.Bot.Hosting;
using ThinkaLotse.Bot.Turns;

namespace ThinkaLotse.Bot.Channels.DirectLine;

/// <summary>What a resident's client does with its own conversation.</summary>
internal static class ConversationEndpoints
{
    /// <summary>Room for the longest text with every character escaped, and for what clients add.</summary>
    private const int LongestBody = (6 * DirectLineMapper.LongestText) + (64 * 1024);

    /// <summary>Begins the token's conversation with the greeting; a repeat begins nothing anew.</summary>
    public static async Task<JsonHttpResult<TokenReply>> StartAsync(HttpContext context, TurnGateway gateway, DirectLineTokens tokens, StreamTickets tickets)
    {
        var token = OwnConversation.Of(context);
        await gateway.OpenAsync(token.Conversation, DirectLineSetup.Channel, token.StartTopic, token.ResumeKeyHash, context.RequestAborted);
        return TypedResults.Json(Reply(context, tokens, tickets, 0), DirectLineJson.Options, statusCode: StatusCodes.Status201Created);
    }

    /// <summary>A new stream after a break, from the client's watermark on.</summary>
    public static async Task<Results<JsonHttpResult<TokenReply>, RefusalResult>> ReconnectAsync(
        HttpContext context, string? watermark, ConversationLines lines, DirectLineTokens tokens, StreamTickets tickets, RefusalTexts texts) =>
        await lines.ExistsAsync(OwnConversation.Of(context).Conversation, context.RequestAborted)
            ? TypedResults.Json(Reply(context, tokens, tickets, DirectLineMapper.Watermark(watermark)), DirectLineJson.Options)
            : texts.Result(Refusal.ConversationEnded);

    /// <summary>The lines after the watermark, for clients without a stream.</summary>
    public static async Task<Results<JsonHttpResult<ActivitySet>, RefusalResult>> ReadAsync(
        HttpContext context, string? watermark, ConversationLines lines, RefusalTexts texts)
    {
        var conversation = OwnConversation.Of(context).Conversation;
        return await lines.ExistsAsync(conversation, context.RequestAborted)
            ? TypedResults.Json(await lines.AfterAsync(conversation, DirectLineMapper.Watermark(watermark), PublicAddress.Of(context.Request), context.RequestAborted), DirectLineJson.Options)
            : texts.Result(Refusal.ConversationEnded);
    }

    /// <summary>The resident says something; answered when it and the replies are on disk.</summary>
    public static async Task<Results<JsonHttpResult<PostReply>, RefusalResult>> PostAsync(
        HttpContext context, TurnGateway gateway, TypingSignals typing, ConversationLines lines, RefusalTexts texts)
    {
        if (await LimitedBody.ReadAsync(context.Request, LongestBody, context.RequestAborted) is not { } body)
        {
            return texts.Result(Refusal.MessageTooLong);
        }

        if (IncomingActivity.Parse(body) is not { } activity)
        {
            return texts.Result(Refusal.Malformed);
        }

        var conversation = OwnConversation.Of(context).Conversation;
        if (!await lines.ExistsAsync(conversation, context.RequestAborted))
        {
            return texts.Result(Refusal.ConversationEnded);
        }

        switch (DirectLineMapper.Read(activity))
        {
            case IncomingMessage.Words words:
                var turn = gateway.PlayAsync(conversation, words.Said, words.ClientId, words.ClientId, context.RequestAborted);
                var outcome = await typing.WaitAsync(conversation, turn);
                return Posted(conversation, outcome.InboundSequence ?? 0);
            case IncomingMessage.Nothing:
                return Posted(conversation, 0);
            case IncomingMessage.Refused refused:
                return texts.Result(refused.Why);
            default:
                throw new InvalidOperationException("An activity that means nothing known.");
        }
    }

    /// <summary>Files are not read; the client is told so.</summary>
    public static RefusalResult Upload(RefusalTexts texts) => texts.Result(Refusal.FilesNotRead);

    /// <summary>Some clients ask for a session before they sign somebody in; nobody signs in here.</summary>
    public static JsonHttpResult<SessionReply> Session() => TypedResults.Json(new SessionReply(Guid.NewGuid().ToString("N")), DirectLineJson.Options);

    private static JsonHttpResult<PostReply> Posted(Guid conversation, int sequence) =>
        TypedResults.Json(new PostReply(DirectLineMapper.Id(conversation, sequence)), DirectLineJson.Options);

    private static TokenReply Reply(HttpContext context, DirectLineTokens tokens, StreamTickets tickets, int watermark)
    {
        var conversation = OwnConversation.Of(context).Conversation;
        string stream = StreamEndpoint.Address(context.Request, conversation, tickets.Issue(conversation), watermark);
        return new TokenReply(conversation.ToString("N"), tokens.Issue(conversation), tokens.LifetimeSeconds, stream);
    }

    /// <summary>The id under which a message is stored.</summary>
    internal sealed record PostReply(string Id);

    /// <summary>A session's id.</summary>
    internal sealed record SessionReply(string SessionId);
}
