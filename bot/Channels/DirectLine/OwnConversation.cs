using Microsoft.AspNetCore.Http.Features;

namespace ThinkaLotse.Bot.Channels.DirectLine;

/// <summary>Lets a request pass only with a good token, and to a conversation only with that conversation's token.</summary>
internal sealed class OwnConversation(DirectLineTokens tokens, RefusalTexts texts) : IEndpointFilter
{
    private const string Scheme = "Bearer ";

    /// <summary>The token of a request that has passed.</summary>
    public static ResidentToken Of(HttpContext context) => context.Features.GetRequiredFeature<ResidentToken>();

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        string header = context.HttpContext.Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return ValueTask.FromResult<object?>(texts.Result(Refusal.TokenMissing));
        }

        object? asked = context.HttpContext.GetRouteValue("conversation");
        if (tokens.Read(header[Scheme.Length..].Trim()) is not { } token || (asked is not null && asked as string != token.Conversation.ToString("N")))
        {
            return ValueTask.FromResult<object?>(texts.Result(Refusal.TokenNotValid));
        }

        context.HttpContext.Features.Set(token);
        return next(context);
    }
}
