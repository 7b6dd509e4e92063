using System.Security.Cryptography;

namespace ThinkaLotse.Bot.Hosting;

/// <summary>What every answer tells the browser to refuse: foreign scripts, frames of other sites, guessed content types.</summary>
internal static class SecurityHeaders
{
    private static readonly object s_nonce = new();

    /// <summary>Adds them to all answers.</summary>
    public static void UseSecurityHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(self), browsing-topics=()";
        headers.ContentSecurityPolicy = Policy(context);
        return next(context);
    });

    /// <summary>This answer's nonce for the widget's styles: browsers without constructed style sheets need one.</summary>
    public static string Nonce(HttpContext context)
    {
        if (context.Items[s_nonce] is not string nonce)
        {
            nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
            context.Items[s_nonce] = nonce;
        }

        return nonce;
    }

    /// <remarks>Safari before 15.4 does not count WebSockets to 'self', so they are named; which of the two it is only a proxy in front may know.</remarks>
    private static string Policy(HttpContext context)
    {
        string host = context.Request.Host.Value ?? "";
        return "default-src 'none'; script-src 'self'; "
            + $"style-src 'self' 'nonce-{Nonce(context)}'; img-src 'self' data:; connect-src 'self' ws://{host} wss://{host}; "
            + "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }
}
