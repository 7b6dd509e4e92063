namespace ThinkaLotse.Bot.Hosting;

/// <summary>Where what was learnt from the content is kept, so that the next start is quick: beside the program, or in the data folder where the program's folder is read only.</summary>
internal static class LearntFolder
{
    private const string Name = "learnt";

    /// <summary>The folder; it may not be there yet.</summary>
    /// <param name="dataRoot">The data folder; null: a command runs without one.</param>
    public static string? Choose(string? dataRoot)
    {
        string beside = Path.Combine(AppContext.BaseDirectory, Name);
        try
        {
            System.IO.Directory.CreateDirectory(beside);
            return beside;
        }
        catch (Exception readOnly) when (readOnly is IOException or UnauthorizedAccessException)
        {
            return dataRoot is null ? null : Path.Combine(dataRoot, Name);
        }
    }
}
