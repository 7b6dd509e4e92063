using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;
using ThinkaLotse.Knowledge.Understanding.Evaluation;

namespace ThinkaLotse.Bot.Commands.Evaluating;

/// <summary>Scores as a page for curators: one file that asks for no other.</summary>
internal static class EvaluationReport
{
    /// <summary>The page's HTML.</summary>
    public static async Task<string> RenderAsync(IReadOnlyList<(string Name, Scores Scores)> measured)
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(EvaluationPage.Measured)] = measured });
            return "<!DOCTYPE html>\n" + (await renderer.RenderComponentAsync<EvaluationPage>(parameters)).ToHtmlString();
        });
    }
}
