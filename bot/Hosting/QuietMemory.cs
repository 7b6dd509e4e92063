using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace ThinkaLotse.Bot.Hosting;

/// <summary>Gives memory back when the server has become quiet: on a small machine what work left behind is missing elsewhere.</summary>
public sealed class QuietMemory(TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan s_interval = TimeSpan.FromSeconds(15);

    // Allocated bytes: fewer within an interval is quiet; more since the last time is worth a collection.
    private const long Quiet = 2 << 20;
    private const long Worthwhile = 16 << 20;

    /// <summary>Gives back what is not needed now: garbage, idle database connections with their caches, and what the C library keeps of freed memory.</summary>
    public static void Release()
    {
        SqliteConnection.ClearAllPools();
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        Trim();
    }

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
                    Release();
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

    /// <summary>Only glibc has it; other C libraries give back by themselves.</summary>
    private static void Trim()
    {
        if (NativeLibrary.TryLoad("libc.so.6", out nint library) && NativeLibrary.TryGetExport(library, "malloc_trim", out nint trim))
        {
            _ = Marshal.GetDelegateForFunctionPointer<MallocTrim>(trim)(0);
        }
    }

    /// <param name="keep">Bytes to keep at the top of the heap.</param>
    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int MallocTrim(nuint keep);
}
