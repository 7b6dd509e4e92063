using System.ComponentModel.DataAnnotations;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Hosting.Settings;

/// <summary>Where the office's knowledge lies.</summary>
public sealed class KnowledgeOptions
{
    public const string Section = "Knowledge";

    private static readonly string[] s_parts = ["Acts", "Crisis", "Helplines", "Languages", "Phrases", "Services", "Topics", "Words"];

    /// <summary>A folder with the content of <c>knowledge/Content</c>. Default: beside the program.</summary>
    [Required(ErrorMessage = "a folder, or leave the setting out for the one beside the program")]
    public string Folder { get; set; } = Path.Combine(AppContext.BaseDirectory, "Content");

    /// <summary>Fails while it is cheap: before anything is learnt.</summary>
    /// <exception cref="StartException">The folder or a part of it is missing.</exception>
    public void RequireFolder()
    {
        string root = Path.GetFullPath(Folder);
        string[] missing = [.. s_parts.Where(part => !System.IO.Directory.Exists(Path.Combine(root, part)))];
        string? problem = File.Exists(root) ? "is a file, not a folder"
            : !System.IO.Directory.Exists(root) ? "does not exist"
            : missing.Length == s_parts.Length ? "holds no knowledge"
            : missing.Length > 0 ? $"has no folder {string.Join(" and no folder ", missing)}"
            : null;
        if (problem is not null)
        {
            throw new StartException($"The setting Knowledge:Folder names {root}, which {problem}; name a folder with all that is in knowledge/Content, or leave the setting out.");
        }
    }
}
