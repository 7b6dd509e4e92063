using Microsoft.AspNetCore.Antiforgery;

namespace ThinkaLotse.Bot.Desk;

/// <summary>A form counts only when it was sent from one of the desk's own pages.</summary>
internal sealed class OwnFormFilter(IAntiforgery antiforgery) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext;
        return HttpMethods.IsGet(request.Request.Method) || await antiforgery.IsRequestValidAsync(request)
            ? await next(context)
            : TypedResults.StatusCode(StatusCodes.Status400BadRequest);
    }
}
