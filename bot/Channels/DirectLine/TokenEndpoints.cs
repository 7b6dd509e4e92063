using Microsoft.AspNetCore.Http.HttpResults;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Bot.Channels.DirectLine;

/// <summary>How a resident's client gets a token, renews it, and goes on after a reload.</summary>
internal static class TokenEndpoints
{
    private const int LongestBody = 16 * 1024;

    /// <summary>A token for a new conversation; anybody may ask. Nothing is stored before the conversation begins.</summary>
    public static async Task<Results<JsonHttpResult<TokenReply>, RefusalResult>> GenerateAsync(
        HttpContext context, DirectLineTokens tokens, KnowledgeBase knowledge, RefusalTexts texts)
    {
        byte[]? body = await LimitedBody.ReadAsync(context.Request, LongestBody, context.RequestAborted);
        var wish = body is { Length: 0 } ? new Wish(null) : IncomingActivity.Parse<Wish>(body ?? []);
        if (wish is null)
        {
            return texts.Result(Refusal.Malformed);
        }

        string? topic = wish.StartTopic is { } id && knowledge.FindTopic(id) is not null ? id : null;
        string resumeKey = Sealing.NewSecret();
        var conversation = Guid.NewGuid();
        string token = tokens.Issue(conversation, topic, Sealing.Hash(resumeKey));
        return Reply(new TokenReply(conversation.ToString("N"), token, tokens.LifetimeSeconds, ResumeKey: resumeKey));
    }

    /// <summary>A fresh token for a good one.</summary>
    public static JsonHttpResult<TokenReply> Refresh(HttpContext context, DirectLineTokens tokens)
    {
        var token = OwnConversation.Of(context);
        return Reply(new TokenReply(token.Conversation.ToString("N"), tokens.Issue(token.Conversation, token.StartTopic, token.ResumeKeyHash), tokens.LifetimeSeconds));
    }

    /// <summary>A fresh token for the resume key of a conversation that has begun.</summary>
    public static async Task<Results<JsonHttpResult<TokenReply>, RefusalResult>> ResumeAsync(
        HttpContext context, DirectLineTokens tokens, ResumeKeys keys, RefusalTexts texts)
    {
        byte[]? body = await LimitedBody.ReadAsync(context.Request, LongestBody, context.RequestAborted);
        if (IncomingActivity.Parse<Return>(body ?? []) is not { ResumeKey: { Length: > 0 } key })
        {
            return texts.Result(Refusal.Malformed);
        }

        return await keys.FindAsync(key, context.RequestAborted) is { } conversation
            ? Reply(new TokenReply(conversation.ToString("N"), tokens.Issue(conversation), tokens.LifetimeSeconds))
            : texts.Result(Refusal.ResumeNotPossible);
    }

    /// <summary>A token and a resume key for a one-time link out of another channel.</summary>
    public static async Task<Results<JsonHttpResult<TokenReply>, RefusalResult>> EnterAsync(
        HttpContext context, DirectLineTokens tokens, WebDoors doors, RefusalTexts texts)
    {
        byte[]? body = await LimitedBody.ReadAsync(context.Request, LongestBody, context.RequestAborted);
        if (IncomingActivity.Parse<Door>(body ?? []) is not { DoorKey: { Length: > 0 } key })
        {
            return texts.Result(Refusal.Malformed);
        }

        string resumeKey = Sealing.NewSecret();
        return await doors.EnterAsync(key, Sealing.Hash(resumeKey), context.RequestAborted) is { } conversation
            ? Reply(new TokenReply(conversation.ToString("N"), tokens.Issue(conversation), tokens.LifetimeSeconds, ResumeKey: resumeKey))
            : texts.Result(Refusal.DoorClosed);
    }

    private static JsonHttpResult<TokenReply> Reply(TokenReply reply) => TypedResults.Json(reply, DirectLineJson.Options);

    private sealed record Wish(string? StartTopic);

    private sealed record Door(string? DoorKey);

    private sealed record Return(string? ResumeKey);
}
