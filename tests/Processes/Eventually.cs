namespace ThinkaLotse.Tests.Processes;

/// <summary>Waits for what happens soon, but not at once.</summary>
internal static class Eventually
{
    /// <summary>Fails when the claim does not hold within thirty seconds.</summary>
    public static async Task HoldsAsync(Func<bool> claim)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!claim())
        {
            await Task.Delay(20, limit.Token);
        }
    }
}
