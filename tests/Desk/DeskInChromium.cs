namespace ThinkaLotse.Tests.Desk;

/// <summary>The desk's browser tests share one Chromium and run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class DeskInChromium : ICollectionFixture<DeskBrowserFixture>
{
    public const string Name = "Desk in Chromium";
}
