namespace ThinkaLotse.Tests.Desk;

/// <summary>The links with which accounts are made or recovered, as pages show them.</summary>
internal static class Links
{
    /// <summary>The path of the link on a page.</summary>
    public static string On(string html)
    {
        int start = html.IndexOf("/desk/join/", StringComparison.Ordinal);
        Assert.True(start >= 0, "There is no link on the page.");
        return html[start..html.IndexOf('"', start)];
    }
}
