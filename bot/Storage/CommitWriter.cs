using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ThinkaLotse.Bot.Storage;

/// <summary>The only way to write: what is waiting is grouped into one transaction, each piece of work behind a savepoint of its own, and is acknowledged after the commit is on disk.</summary>
/// <remarks>Work runs one at a time in the order of arrival, so two turns of one conversation never overlap.</remarks>
public sealed class CommitWriter(DataFolder folder, ILogger<CommitWriter> logger) : BackgroundService
{
    /// <summary>Most pieces of work in one transaction.</summary>
    private const int MostAtOnce = 64;

    private readonly Channel<Work> _waiting = Channel.CreateUnbounded<Work>(new UnboundedChannelOptions { SingleReader = true });

    /// <summary>Runs a piece of work in a transaction; returns when it is on disk.</summary>
    /// <param name="work">Reads and changes the context it is given; changes are saved afterwards. It may run again if the database was busy.</param>
    public async Task<T> WriteAsync<T>(Func<LotseDb, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        var done = new TaskCompletionSource<object?>(TaskCreationOptions.RunContinuationsAsynchronously);
        await _waiting.Writer.WriteAsync(new Work(async (db, token) => await work(db, token), done), cancellationToken);
        return (T)(await done.Task.WaitAsync(cancellationToken))!;
    }

    /// <summary>Runs a piece of work that returns nothing.</summary>
    public Task WriteAsync(Func<LotseDb, CancellationToken, Task> work, CancellationToken cancellationToken) =>
        WriteAsync(
            async (db, token) =>
            {
                await work(db, token);
                return true;
            },
            cancellationToken);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var connection = new SqliteConnection(folder.ConnectionString);
        await connection.OpenAsync(stoppingToken);
        await SqlitePragmas.ApplyAsync(connection, stoppingToken);
        var options = new DbContextOptionsBuilder<LotseDb>(new DbContextOptions<LotseDb>()).UseSqlite(connection).Options;
        try
        {
            while (await _waiting.Reader.WaitToReadAsync(stoppingToken))
            {
                await CommitAsync(connection, options, Take(), stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // What is still waiting was never acknowledged; the sender repeats it.
        }
        finally
        {
            _waiting.Writer.TryComplete();
            while (_waiting.Reader.TryRead(out var left))
            {
                left.Done.TrySetCanceled(CancellationToken.None);
            }
        }
    }

    private List<Work> Take()
    {
        var batch = new List<Work>();
        while (batch.Count < MostAtOnce && _waiting.Reader.TryRead(out var work))
        {
            batch.Add(work);
        }

        return batch;
    }

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1031", Justification = "A failed commit must reach every sender of the batch, whatever failed.")]
    private async Task CommitAsync(SqliteConnection connection, DbContextOptions<LotseDb> options, List<Work> batch, CancellationToken cancellationToken)
    {
        var finished = new List<(Work Work, object? Result)>();
        try
        {
            await using var transaction = connection.BeginTransaction(deferred: false);
            foreach (var work in batch)
            {
                await RunAsync(work, transaction, options, finished, cancellationToken);
            }

            await transaction.CommitAsync(cancellationToken);
        }
        catch (Exception failure)
        {
            Log.CommitFailed(logger, failure, batch.Count);
            finished.ForEach(item => item.Work.Done.TrySetException(failure));
            batch.ForEach(work => work.Done.TrySetException(failure));
            return;
        }

        finished.ForEach(item => item.Work.Done.TrySetResult(item.Result));
    }

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1031", Justification = "One failed piece of work is rolled back alone; its sender gets the exception.")]
    private static async Task RunAsync(Work work, SqliteTransaction transaction, DbContextOptions<LotseDb> options, List<(Work Work, object? Result)> finished, CancellationToken cancellationToken)
    {
        await transaction.SaveAsync("work", cancellationToken);
        try
        {
            await using var db = new LotseDb(options);
            db.Database.AutoSavepointsEnabled = false;
            await db.Database.UseTransactionAsync(transaction, cancellationToken);
            object? result = await work.RunAsync(db, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            await transaction.ReleaseAsync("work", cancellationToken);
            finished.Add((work, result));
        }
        catch (Exception failure)
        {
            await transaction.RollbackAsync("work", CancellationToken.None);
            work.Done.TrySetException(failure);
        }
    }

    private sealed record Work(Func<LotseDb, CancellationToken, Task<object?>> RunAsync, TaskCompletionSource<object?> Done);
}
