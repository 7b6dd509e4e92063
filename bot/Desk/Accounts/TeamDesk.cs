using Microsoft.EntityFrameworkCore;
using NodaTime;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Bot.Tickets;

namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>What admins do to accounts of colleagues, one after the other, so that somebody always stays who may; each act is written down.</summary>
public sealed class TeamDesk(CommitWriter writer, DeskSessions sessions, TicketDesk tickets, IDbContextFactory<LotseDb> contexts, TimeProvider clock)
{
    private Instant Now => Instant.FromDateTimeOffset(clock.GetUtcNow());

    /// <summary>Changes what an account may do.</summary>
    /// <returns>False when nobody would be left to administer.</returns>
    public Task<bool> SetRolesAsync(string account, DeskRoles roles, string adminId, CancellationToken cancellationToken) => writer.WriteAsync(
        async (db, token) =>
        {
            var colleague = await db.Users.FirstAsync(user => user.Id == account, token);
            bool isDemoted = colleague.Roles.HasFlag(DeskRoles.Admin) && !roles.HasFlag(DeskRoles.Admin);
            if (isDemoted && colleague.DeactivatedAt is null && !await HasOtherAdminAsync(db, account, token))
            {
                return false;
            }

            if (colleague.Roles != roles)
            {
                colleague.Roles = roles;
                Record(db, colleague, adminId, AccountChange.RolesChanged);
            }

            if (isDemoted)
            {
                await db.AccountLinks.Where(link => link.InvitedBy == account).ExecuteDeleteAsync(token);
            }

            return true;
        },
        cancellationToken);

    /// <summary>Closes an account: it is signed out everywhere, and links that it made or that are for it open nothing any more. Its name stays where it has worked.</summary>
    /// <returns>False when nobody would be left to administer.</returns>
    public async Task<bool> CloseAsync(string account, string adminId, CancellationToken cancellationToken)
    {
        bool isClosed = await writer.WriteAsync(
            async (db, token) =>
            {
                if (!await HasOtherAdminAsync(db, account, token))
                {
                    return false;
                }

                var colleague = await db.Users.FirstAsync(user => user.Id == account, token);
                if (colleague.DeactivatedAt is null)
                {
                    colleague.DeactivatedAt = Now;
                    colleague.SecurityStamp = Guid.NewGuid().ToString("N");
                    Record(db, colleague, adminId, AccountChange.Closed);
                }

                await db.AccountLinks.Where(link => link.RenewsAccount == account || link.InvitedBy == account).ExecuteDeleteAsync(token);
                return true;
            },
            cancellationToken);
        if (isClosed)
        {
            await sessions.EndAllAsync(account);
        }

        return isClosed;
    }

    /// <summary>Lets a closed account sign in again.</summary>
    public Task OpenAsync(string account, string adminId, CancellationToken cancellationToken) => writer.WriteAsync(
        async (db, token) =>
        {
            if (await db.Users.FirstAsync(user => user.Id == account, token) is { DeactivatedAt: not null } colleague)
            {
                colleague.DeactivatedAt = null;
                Record(db, colleague, adminId, AccountChange.Opened);
            }
        },
        cancellationToken);

    /// <summary>Signs an account out everywhere.</summary>
    public async Task SignOutAsync(string account, string adminId, CancellationToken cancellationToken)
    {
        await writer.WriteAsync(
            async (db, token) =>
            {
                var colleague = await db.Users.FirstAsync(user => user.Id == account, token);
                colleague.SecurityStamp = Guid.NewGuid().ToString("N");
                Record(db, colleague, adminId, AccountChange.SessionsEnded);
            },
            cancellationToken);
        await sessions.EndAllAsync(account);
    }

    /// <summary>Gives the open requests of an account to a colleague, or back to the inbox; in a chat that it had entered the bot answers again.</summary>
    /// <param name="account">Whose requests.</param>
    /// <param name="to">Who gets them; null for the inbox.</param>
    /// <param name="admin">Who hands them over.</param>
    /// <param name="cancellationToken">Stops between two requests.</param>
    /// <returns>Whether all were handed over; one that changes in the same moment may be left.</returns>
    public async Task<bool> HandOverAsync(string account, DeskActor? to, DeskActor admin, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        bool isWhole = true;
        foreach (string code in await OpenTickets(db, account).Select(ticket => ticket.Code).ToListAsync(cancellationToken))
        {
            isWhole &= await tickets.ActAsync(code, null, admin, new TicketAct.PutBack(), cancellationToken) == ActOutcome.Done
                && (to is null || await tickets.ActAsync(code, null, to, new TicketAct.Take(), cancellationToken) == ActOutcome.Done);
        }

        return isWhole;
    }

    /// <summary>The open requests of an account.</summary>
    public static IQueryable<Ticket> OpenTickets(LotseDb db, string account)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Tickets.AsNoTracking().Where(ticket => ticket.CounsellorId == account && (ticket.Status == TicketStatus.New || ticket.Status == TicketStatus.Taken || ticket.Status == TicketStatus.Waiting));
    }

    private static Task<bool> HasOtherAdminAsync(LotseDb db, string account, CancellationToken cancellationToken) =>
        db.Users.AnyAsync(user => user.Id != account && user.DeactivatedAt == null && (user.Roles & DeskRoles.Admin) != 0, cancellationToken);

    /// <summary>A change that was read before this one must not overwrite it.</summary>
    private void Record(LotseDb db, Counsellor colleague, string adminId, AccountChange change)
    {
        colleague.ConcurrencyStamp = Guid.NewGuid().ToString();
        db.AccountEvents.Add(new AccountEvent { AccountId = colleague.Id, At = Now, ById = adminId, Change = change });
    }
}
