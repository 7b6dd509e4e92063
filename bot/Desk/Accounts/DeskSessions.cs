using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>Begins and ends sign-ins. What is ended is first written down, then its streams are closed: a stream that opens in between finds the sign-in ended.</summary>
public sealed class DeskSessions(CommitWriter writer, DeskStreams streams, IOptions<DeskOptions> options, TimeProvider clock)
{
    /// <summary>Writes a new sign-in down and forgets those whose cookie is over anyway.</summary>
    /// <returns>Its id, for the cookie.</returns>
    public async Task<string> StartAsync(string counsellorId, CancellationToken cancellationToken)
    {
        string id = Guid.NewGuid().ToString("N");
        await writer.WriteAsync(
            async (db, token) =>
            {
                var over = Now() - Duration.FromHours(options.Value.SessionHours);
                await db.DeskSessions.Where(session => session.StartedAt < over).ExecuteDeleteAsync(token);
                db.DeskSessions.Add(new DeskSession { Id = id, CounsellorId = counsellorId, StartedAt = Now() });
            },
            cancellationToken);
        return id;
    }

    /// <summary>Signs one sign-in out.</summary>
    public async Task EndAsync(string session)
    {
        await EndAsync(sessions => sessions.Where(entity => entity.Id == session));
        streams.EndSession(session);
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
    private async Task EndAsync(Func<IQueryable<DeskSession>, IQueryable<DeskSession>> whose) =>
        await writer.WriteAsync(
            (db, token) => whose(db.DeskSessions).Where(session => session.EndedAt == null).ExecuteUpdateAsync(set => set.SetProperty(session => session.EndedAt, Now()), token),
            CancellationToken.None);

    private Instant Now() => Instant.FromDateTimeOffset(clock.GetUtcNow());
}
