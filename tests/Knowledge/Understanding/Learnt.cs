using NodaTime;
using ThinkaLotse.Knowledge.Understanding;
using ThinkaLotse.Knowledge.Understanding.Learning;

namespace ThinkaLotse.Tests.Knowledge.Understanding;

/// <summary>The reader that has learnt from the real content, loaded once for all tests.</summary>
internal static class Learnt
{
    private static readonly Lazy<UtteranceReader> Loaded = new(() => UtteranceReader.Load(Folder));
    private static readonly Lazy<ExampleBook> Lines = new(() => ExampleBook.Load(Folder));

    public static string Folder => Path.Combine(AppContext.BaseDirectory, "Content");

    /// <summary>Monday, 23 November 2026.</summary>
    public static LocalDateTime Now { get; } = new(2026, 11, 23, 10, 15);

    public static UtteranceReader Reader => Loaded.Value;

    public static ExampleBook Book => Lines.Value;

    public static ThinkaLotse.Knowledge.Understanding.Understanding Read(string text) => Reader.Read(text, Now);
}
