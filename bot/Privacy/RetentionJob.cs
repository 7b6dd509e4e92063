namespace ThinkaLotse.Bot.Privacy;

/// <summary>Deletes once a day what may no longer be kept, first soon after the start.</summary>
public sealed class RetentionJob(Retention retention, TimeProvider clock, ILogger<RetentionJob> logger) : BackgroundService
{
    private static readonly TimeSpan s_soon = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan s_day = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Delay(s_soon, clock, stoppingToken);
            using var timer = new PeriodicTimer(s_day, clock);
            do
            {
                await RunAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops.
        }
    }

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1031", Justification = "The edge around one run of a background job: tomorrow it tries again.")]
    private async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            var count = await retention.DeleteDueAsync(cancellationToken);
            Log.RetentionRan(logger, count.Tickets, count.Conversations);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Log.RetentionFailed(logger, failure);
        }
    }
}
