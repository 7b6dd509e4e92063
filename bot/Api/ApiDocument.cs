using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace ThinkaLotse.Bot.Api;

/// <summary>What the OpenAPI document says beside the routes: what the API is for and how to get in.</summary>
internal static class ApiDocument
{
    private const string Scheme = "bearer";

    /// <summary>Completes the document.</summary>
    public static Task DescribeAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = "ThinkaLotse tickets",
            Version = "v1",
            Description = "Read-only access to the tickets of a counselling office. It shows what residents agreed to give on and no more. A contact's callSafety binds everybody who reads it. Times are ISO 8601 with the offset of Europe/Berlin.",
        };
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        document.Components.SecuritySchemes[Scheme] = new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = Scheme,
            Description = "A key made on the server with the command \"api-key\".",
        };
        document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Scheme, document)] = [] }];
        return Task.CompletedTask;
    }
}
