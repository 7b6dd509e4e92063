namespace ThinkaLotse.Bot.Tickets;

/// <summary>Looks once a minute whether somebody is to be reminded of an appointment, and whether a request has waited too long.</summary>
public sealed class TicketJob(AppointmentReminders reminders, Escalation escalation, TimeProvider clock, ILogger<TicketJob> logger) : BackgroundService
{
    private static readonly TimeSpan s_minute = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            using var timer = new PeriodicTimer(s_minute, clock);
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await RunAsync(reminders.SendDueAsync, stoppingToken);
                await RunAsync(escalation.RaiseDueAsync, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops; what is due is done after the next start.
        }
    }

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1031", Justification = "The edge around one run of a background job: the next minute it tries again.")]
    private async Task RunAsync(Func<CancellationToken, Task<int>> job, CancellationToken cancellationToken)
    {
        try
        {
            await job(cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Log.TicketJobFailed(logger, failure);
        }
    }
}
