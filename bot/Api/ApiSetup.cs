using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Authentication;

namespace ThinkaLotse.Bot.Api;

/// <summary>The read-only API for other programs of the office, with its OpenAPI document.</summary>
public static class ApiSetup
{
    /// <summary>Adds keys, limits and the document.</summary>
    public static void AddApi(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddSingleton<ApiKeys>().AddSingleton<TicketMapper>();
        builder.Services.AddProblemDetails();
        builder.Services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, ApiKeyAuthentication>(ApiKeyAuthentication.Name, null);
        builder.Services.AddRateLimiter(limits => limits.AddPolicy<string, ApiLimit>(ApiLimit.Policy));
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower));
        });
        builder.Services.AddOpenApi("v1", document =>
        {
            document.ShouldInclude = description => description.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true;
            document.AddDocumentTransformer(ApiDocument.DescribeAsync);
        });
    }

    /// <summary>Maps the routes and the document.</summary>
    public static void MapApi(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        TicketApiEndpoints.Map(app);
        app.MapOpenApi("/openapi/{documentName}.json");
    }
}
