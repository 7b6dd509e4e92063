namespace ThinkaLotse.Bot.Channels.DirectLine;

/// <summary>A refusal on the wire, in the protocol's form: <c>{"error":{"code","message"}}</c> with a message that residents may read.</summary>
internal sealed class RefusalResult(Refusal refusal, string text) : IResult
{
    private int Status => refusal switch
    {
        Refusal.Malformed or Refusal.MessageEmpty or Refusal.NotAccepted => StatusCodes.Status400BadRequest,
        Refusal.TokenMissing => StatusCodes.Status401Unauthorized,
        Refusal.TokenNotValid or Refusal.ResumeNotPossible or Refusal.DoorClosed or Refusal.OriginNotAllowed => StatusCodes.Status403Forbidden,
        Refusal.ConversationEnded => StatusCodes.Status404NotFound,
        Refusal.MessageTooLong => StatusCodes.Status413PayloadTooLarge,
        Refusal.FilesNotRead => StatusCodes.Status415UnsupportedMediaType,
        Refusal.TooManyRequests => StatusCodes.Status429TooManyRequests,
        _ => throw new InvalidOperationException($"No status for {refusal}."),
    };

    public Task ExecuteAsync(HttpContext httpContext) =>
        TypedResults.Json(new Body(new Problem(refusal.ToString(), text)), DirectLineJson.Options, statusCode: Status).ExecuteAsync(httpContext);

    private sealed record Body(Problem Error);

    private sealed record Problem(string Code, string Message);
}
