namespace ThinkaLotse.Bot.Tickets;

/// <summary>Looks once a minute whether somebody is to be reminded of an appointment.</summary>
public sealed class ReminderJob(AppointmentReminders reminders, TimeProvider clock, ILogger<ReminderJob> logger) : BackgroundService
{
    private static readonly TimeSpan s_minute = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            using var timer = new PeriodicTimer(s_minute, clock);
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await RunAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops; what is due goes out after the next start.
        }
    }

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1031", Justification = "The edge around one run of a background job: the next minute it tries again.")]
    private async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            await reminders.SendDueAsync(cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Log.RemindersFailed(logger, failure);
        }
    }
}
