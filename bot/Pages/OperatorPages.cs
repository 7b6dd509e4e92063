using Markdig;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Pages;

/// <summary>The pages that only the operator can write: Markdown files in the data folder, read anew for each visit.</summary>
public sealed class OperatorPages(DataFolder folder)
{
    /// <summary>The pages' names, which are also their addresses.</summary>
    public static readonly IReadOnlyList<string> Names = ["impressum", "datenschutz", "barrierefreiheit"];

    // Raw HTML stays text: a copied tracking snippet must not become part of the page.
    private static readonly MarkdownPipeline s_markdown = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().DisableHtml().Build();

    /// <summary>Files that are not there yet, by their absolute paths; the console and the desk show them.</summary>
    public IReadOnlyList<string> Missing => [.. Names.Select(File).Where(file => !System.IO.File.Exists(file))];

    /// <summary>Fails when a page is there that can't be read.</summary>
    /// <exception cref="StartException">A folder stands where a page should be.</exception>
    public static void Require(DataFolder folder)
    {
        string? wrong = Names.Select(name => Path.Combine(folder.PagesFolder, $"{name}.md")).FirstOrDefault(System.IO.Directory.Exists);
        if (wrong is not null)
        {
            throw new StartException($"{wrong} is a folder; it should be a text file with the page. Rename the folder, or delete it.");
        }
    }

    /// <summary>A page as HTML; null while its file is missing.</summary>
    public async Task<string?> ReadAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            return Markdown.ToHtml(await System.IO.File.ReadAllTextAsync(File(name), cancellationToken), s_markdown);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private string File(string name) => Path.Combine(folder.PagesFolder, $"{name}.md");
}
