using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Commands;

/// <summary>The file that a command writes with "--out".</summary>
internal static class OutputFile
{
    /// <summary>Writes it and says where it is.</summary>
    /// <param name="file">As typed.</param>
    /// <param name="content">All of it.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="StartException">It can't be written.</exception>
    public static async Task WriteAsync(string file, byte[] content, CancellationToken cancellationToken)
    {
        string path = Path.GetFullPath(file);
        try
        {
            await File.WriteAllBytesAsync(path, content, cancellationToken);
            await Console.Out.WriteLineAsync($"Written: {path}".AsMemory(), cancellationToken);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            throw new StartException($"--out \"{path}\" can't be written ({unwritable.Message}). Name a file in a folder that you may write to.");
        }
    }
}
