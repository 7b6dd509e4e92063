using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Tests.Knowledge;

/// <summary>What the office really knows, read once for all tests.</summary>
internal static class RealContent
{
    private static readonly Lazy<KnowledgeBase> _knowledge = new(() => KnowledgeBase.Load(Folder));

    public static string Folder => Path.Combine(AppContext.BaseDirectory, "Content");

    public static KnowledgeBase Knowledge => _knowledge.Value;
}
