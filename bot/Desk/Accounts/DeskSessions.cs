using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>Begins and ends sign-ins. What is ended is first written down, then its streams are closed: a stream that opens in between finds the sign-in ended.</summary>
public sealed class DeskSessions(CommitWriter writer, DeskStreams streams, IOptions<DeskOptions> options, TimeProvider clock)
{
    /// <summary>A use is written down when the one before is older.</summary>
    private static readonly Duration s_grain = Duration.FromMinutes(5);

    /// <summary>Writes a new sign-in down and forgets those whose cookie is over anyway.</summary>
    /// <param name="counsellorId">Who signs in.</param>
    /// <param name="device">From what.</param>
    /// <param name="isProven">See <see cref="DeskSession.IsProven"/>.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>Its id, for the cookie.</returns>
    public async Task<string> StartAsync(string counsellorId, DeskDevice device, bool isProven, CancellationToken cancellationToken)
    {
        string id = Guid.NewGuid().ToString("N");
        await writer.WriteAsync(
            async (db, token) =>
            {
                var over = Oldest;
                await db.DeskSessions.Where(session => session.StartedAt < over).ExecuteDeleteAsync(token);
                db.DeskSessions.Add(new DeskSession { Id = id, CounsellorId = counsellorId, StartedAt = Now, LastUsedAt = Now, Browser = device.Browser, System = device.System, IsProven = isProven });
            },
            cancellationToken);
        return id;
    }

    /// <summary>The sign-ins of an account that are good, the latest used first.</summary>
    public async Task<IReadOnlyList<DeskSession>> ListAsync(LotseDb db, string counsellorId, CancellationToken cancellationToken)
    {
        var over = Oldest;
        return await db.DeskSessions.AsNoTracking().Where(session => session.CounsellorId == counsellorId && session.EndedAt == null && session.StartedAt >= over)
            .OrderByDescending(session => session.LastUsedAt).ToListAsync(cancellationToken);
    }

    /// <summary>Notes that a sign-in is used.</summary>
    public async Task TouchAsync(DeskSession session, CancellationToken cancellationToken)
    {
        if (Now - session.LastUsedAt >= s_grain)
        {
            await writer.WriteAsync(
                (db, token) => db.DeskSessions.Where(entity => entity.Id == session.Id).ExecuteUpdateAsync(set => set.SetProperty(entity => entity.LastUsedAt, Now), token),
                cancellationToken);
        }
    }

    /// <summary>Signs one sign-in out.</summary>
    public async Task EndAsync(string session)
    {
        await EndAsync(sessions => sessions.Where(entity => entity.Id == session));
        streams.EndSession(session);
    }

    /// <summary>Ends one sign-in of an account; nothing happens when it belongs to another.</summary>
    public async Task EndOwnAsync(string counsellorId, string session)
    {
        if (await EndAsync(sessions => sessions.Where(entity => entity.Id == session && entity.CounsellorId == counsellorId)) > 0)
        {
            streams.EndSession(session);
        }
    }

    /// <summary>Ends all sign-ins of a counsellor.</summary>
    public async Task EndAllAsync(string counsellorId)
    {
        await EndAsync(sessions => sessions.Where(entity => entity.CounsellorId == counsellorId));
        streams.EndAll(counsellorId);
    }

    /// <summary>Counts a stream in. When its sign-in was ended after the request was let in, the stream is over already.</summary>
    public async Task<DeskStreams.Listener> ListenAsync(LotseDb db, DeskUser user, CancellationToken cancellationToken)
    {
        var stream = streams.Open(user);
        if (!await db.DeskSessions.AnyAsync(session => session.Id == user.Session && session.EndedAt == null, cancellationToken))
        {
            streams.EndSession(user.Session);
        }

        return stream;
    }

    /// <summary>Not to be cut off by a browser that leaves: who signs out is signed out.</summary>
    private async Task<int> EndAsync(Func<IQueryable<DeskSession>, IQueryable<DeskSession>> whose) =>
        await writer.WriteAsync(
            (db, token) => whose(db.DeskSessions).Where(session => session.EndedAt == null).ExecuteUpdateAsync(set => set.SetProperty(session => session.EndedAt, Now), token),
            CancellationToken.None);

    private Instant Now => Instant.FromDateTimeOffset(clock.GetUtcNow());

    private Instant Oldest => Now - Duration.FromHours(options.Value.SessionHours);
}
