using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Commands;

/// <summary>Writes the report of a command as one HTML file that asks for no other.</summary>
internal static class ReportPage
{
    /// <summary>Renders a page and writes it.</summary>
    /// <param name="path">As given with --report.</param>
    /// <param name="parameters">The page's parameters.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The absolute path of the file.</returns>
    /// <exception cref="StartException">The file can't be written.</exception>
    public static async Task<string> WriteAsync<TPage>(string path, Dictionary<string, object?> parameters, CancellationToken cancellationToken)
        where TPage : IComponent
    {
        string file = Path.GetFullPath(path);
        try
        {
            await File.WriteAllTextAsync(file, await RenderAsync<TPage>(parameters), cancellationToken);
            return file;
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            throw new StartException($"--report \"{file}\" can't be written ({unwritable.Message}). Name a file in a folder that you may write to.");
        }
    }

    private static async Task<string> RenderAsync<TPage>(Dictionary<string, object?> parameters)
        where TPage : IComponent
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            "<!DOCTYPE html>\n" + (await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(parameters))).ToHtmlString());
    }
}
