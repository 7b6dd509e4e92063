namespace ThinkaLotse.Bot.Channels.DirectLine;

/// <summary>The routes of the protocol.</summary>
internal static class DirectLineEndpoints
{
    /// <summary>Where the protocol lives.</summary>
    public const string Root = "/v3/directline";

    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder app)
    {
        var line = app.MapGroup(Root).RequireCors(DirectLineCors.Policy).ExcludeFromDescription();
        line.AddEndpointFilter(NeverStored);
        line.MapPost("/tokens/generate", TokenEndpoints.GenerateAsync).RequireRateLimiting(DirectLineLimits.Chats);
        line.MapPost("/tokens/resume", TokenEndpoints.ResumeAsync).RequireRateLimiting(DirectLineLimits.Chats);
        line.MapPost("/tokens/enter", TokenEndpoints.EnterAsync).RequireRateLimiting(DirectLineLimits.Chats);
        line.MapGet("/conversations/{conversation}/stream", StreamEndpoint.OpenAsync);

        var own = line.MapGroup("").AddEndpointFilter<OwnConversation>();
        own.MapPost("/tokens/refresh", TokenEndpoints.Refresh);
        own.MapPost("/conversations", ConversationEndpoints.StartAsync).RequireRateLimiting(DirectLineLimits.Chats);
        own.MapGet("/conversations/{conversation}", ConversationEndpoints.ReconnectAsync);
        own.MapGet("/conversations/{conversation}/activities", ConversationEndpoints.ReadAsync);
        own.MapPost("/conversations/{conversation}/activities", ConversationEndpoints.PostAsync).RequireRateLimiting(DirectLineLimits.Messages);
        own.MapPost("/conversations/{conversation}/upload", ConversationEndpoints.Upload).RequireRateLimiting(DirectLineLimits.Messages);
        own.MapGet("/session/getsessionid", ConversationEndpoints.Session);
    }

    private static ValueTask<object?> NeverStored(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        context.HttpContext.Response.Headers.CacheControl = "no-store";
        return next(context);
    }
}
