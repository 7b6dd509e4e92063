namespace ThinkaLotse.Bot.Hosting;

/// <summary>Gives memory back when the server has become quiet: on a small machine what work left behind is missing elsewhere.</summary>
public sealed class QuietMemory(TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan s_interval = TimeSpan.FromSeconds(15);

    // Allocated bytes: fewer within an interval is quiet; more since the last time is worth a collection.
    private const long Quiet = 2 << 20;
    private const long Worthwhile = 16 << 20;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_interval, clock);
        long collectedAt = GC.GetTotalAllocatedBytes();
        long before = collectedAt;
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                long now = GC.GetTotalAllocatedBytes();
                if (now - before < Quiet && now - collectedAt > Worthwhile)
                {
                    GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
                    collectedAt = now;
                }

                before = now;
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server is ending.
        }
    }
}
