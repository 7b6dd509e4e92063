namespace ThinkaLotse.Tests.Browser;

/// <summary>Browser tests share one Chromium and run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<BrowserFixture>
{
    public const string Name = "Browser";
}
