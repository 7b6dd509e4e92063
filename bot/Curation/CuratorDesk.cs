using Microsoft.EntityFrameworkCore;
using NodaTime;
using ThinkaLotse.Bot.Desk;
using ThinkaLotse.Bot.Desk.Accounts;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Curation;
using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Bot.Curation;

/// <summary>What a curator does with services: draft, release, confirm, undo, settle. Each act is one transaction, and what is released is seen at once.</summary>
public sealed class CuratorDesk(CommitWriter writer, LiveDirectory live, KnowledgeBase knowledge, TimeProvider clock)
{
    /// <summary>Keeps a change for a second person to release; the open draft from which it began gives way to it, one that the author has not seen never does.</summary>
    /// <param name="service">The service after the change.</param>
    /// <param name="seen">The text that the author had before the eyes; empty for a new service.</param>
    /// <param name="draft">The open draft that the author has changed further; 0 for none.</param>
    /// <param name="author">The account.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="ContentException">A field is not as it should be.</exception>
    public Task<CurationOutcome> DraftAsync(Service service, string seen, int draft, string author, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(service);
        string text = ServiceText.Canonical(service.Id, ServiceWriter.Write(service), knowledge);
        return writer.WriteAsync<CurationOutcome>(
            async (db, token) =>
            {
                var open = await db.ServiceRevisions.FirstOrDefaultAsync(revision => revision.ServiceId == service.Id && revision.State == RevisionState.Draft, token);
                if (text == seen && open?.Id != draft)
                {
                    return new CurationOutcome.Nothing();
                }

                if (open is not null && open.Id != draft)
                {
                    return new CurationOutcome.OtherDraft(open);
                }

                if (open is not null)
                {
                    Decide(open, RevisionState.Discarded, author);
                }

                if (text == seen)
                {
                    return open is null ? new CurationOutcome.Nothing() : new CurationOutcome.Withdrawn();
                }

                db.ServiceRevisions.Add(New(service.Id, RevisionKind.Edit, RevisionState.Draft, seen, text, author));
                return new CurationOutcome.Done();
            },
            cancellationToken);
    }

    /// <summary>Lets residents see a draft. The author may do so only while there is nobody else.</summary>
    public Task<CurationOutcome> ReleaseAsync(int id, string account, CancellationToken cancellationToken) => ActAsync(
        async (db, token) =>
        {
            if (await db.ServiceRevisions.FirstOrDefaultAsync(revision => revision.Id == id && revision.State == RevisionState.Draft, token) is not { } draft)
            {
                return new CurationOutcome.Gone();
            }

            if (draft.AuthorId == account && await db.Users.AnyAsync(user => user.Id != account && user.DeactivatedAt == null && (user.Roles & (DeskRoles.Curator | DeskRoles.Admin)) != 0, token))
            {
                return new CurationOutcome.NeedsColleague();
            }

            var (merged, conflicts) = ThreeWayMerge.Merge(draft.ParentText, draft.Text, live.TextOf(draft.ServiceId));
            if (conflicts.Count > 0)
            {
                return new CurationOutcome.Conflict(conflicts);
            }

            if (!ServiceText.TryRead(draft.ServiceId, merged, knowledge, out var service))
            {
                return new CurationOutcome.Senseless();
            }

            draft.Text = ServiceWriter.Write(service);
            draft.FileText = live.FileOf(draft.ServiceId);
            await ReplaceAsync(db, draft.ServiceId, token);
            Decide(draft, RevisionState.Live, account);
            return new CurationOutcome.Done();
        },
        cancellationToken);

    /// <summary>Lets a draft begin anew with what residents see now, where both have changed the same fields; whoever chooses is its author, and a second person releases it.</summary>
    /// <param name="id">The draft.</param>
    /// <param name="fromLive">The fields for which what residents see is right; for the others the draft's words are.</param>
    /// <param name="account">Who chooses.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public Task<CurationOutcome> RebaseAsync(int id, IReadOnlySet<string> fromLive, string account, CancellationToken cancellationToken) => writer.WriteAsync<CurationOutcome>(
        async (db, token) =>
        {
            if (await db.ServiceRevisions.FirstOrDefaultAsync(revision => revision.Id == id && revision.State == RevisionState.Draft, token) is not { } draft)
            {
                return new CurationOutcome.Gone();
            }

            string now = live.TextOf(draft.ServiceId);
            var (merged, conflicts) = ThreeWayMerge.Merge(draft.ParentText, draft.Text, now);
            if (!ServiceText.TryRead(draft.ServiceId, Chosen(merged, conflicts, fromLive), knowledge, out var service))
            {
                return new CurationOutcome.Senseless();
            }

            Decide(draft, RevisionState.Discarded, account);
            string text = ServiceWriter.Write(service);
            if (text == now)
            {
                return new CurationOutcome.Withdrawn();
            }

            db.ServiceRevisions.Add(New(draft.ServiceId, RevisionKind.Edit, RevisionState.Draft, now, text, account));
            return new CurationOutcome.Done();
        },
        cancellationToken);

    /// <summary>Throws a draft away; it stays in the history.</summary>
    public Task<CurationOutcome> DiscardAsync(int id, string account, CancellationToken cancellationToken) => writer.WriteAsync<CurationOutcome>(
        async (db, token) =>
        {
            if (await db.ServiceRevisions.FirstOrDefaultAsync(revision => revision.Id == id && revision.State == RevisionState.Draft, token) is not { } draft)
            {
                return new CurationOutcome.Gone();
            }

            Decide(draft, RevisionState.Discarded, account);
            return new CurationOutcome.Done();
        },
        cancellationToken);

    /// <summary>"Geprüft, stimmt": the facts are confirmed as of today, and residents see them as such.</summary>
    public Task<CurationOutcome> ConfirmAsync(string serviceId, string account, CancellationToken cancellationToken) => ActAsync(
        async (db, token) =>
        {
            if (knowledge.FindService(serviceId) is not { } service)
            {
                return new CurationOutcome.Gone();
            }

            var today = BerlinTime.Now(clock).Date;
            if (service.Checked == today && service.Confidence == Confidence.High)
            {
                return new CurationOutcome.Nothing();
            }

            await PutAsync(db, serviceId, RevisionKind.Confirm, ServiceWriter.Write(service with { Checked = today, Confidence = Confidence.High }), account, token);
            return new CurationOutcome.Done();
        },
        cancellationToken);

    /// <summary>Takes the last release back: its fields are as they were before, all later changes stay; a service that was new is gone again.</summary>
    public Task<CurationOutcome> UndoAsync(int id, string account, CancellationToken cancellationToken) => ActAsync(
        async (db, token) =>
        {
            if (await db.ServiceRevisions.FirstOrDefaultAsync(revision => revision.Id == id && revision.State == RevisionState.Live, token) is not { } last)
            {
                return new CurationOutcome.Gone();
            }

            if (last.ParentText.Length == 0)
            {
                last.State = RevisionState.Replaced;
                return new CurationOutcome.Done();
            }

            var (merged, conflicts) = ThreeWayMerge.Merge(last.Text, last.ParentText, live.TextOf(last.ServiceId));
            if (conflicts.Count > 0)
            {
                return new CurationOutcome.Conflict(conflicts);
            }

            if (!ServiceText.TryRead(last.ServiceId, merged, knowledge, out _))
            {
                return new CurationOutcome.Senseless();
            }

            await PutAsync(db, last.ServiceId, RevisionKind.Undo, merged, account, token);
            return new CurationOutcome.Done();
        },
        cancellationToken);

    /// <summary>Chooses for each field that desk and file have changed differently; what can't be read any more gives way to what residents see.</summary>
    /// <param name="serviceId">Which service.</param>
    /// <param name="fromFile">The fields for which the file's words are right; for the others the desk's are.</param>
    /// <param name="account">Who chooses.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public Task<CurationOutcome> SettleAsync(string serviceId, IReadOnlySet<string> fromFile, string account, CancellationToken cancellationToken) => ActAsync(
        async (db, token) =>
        {
            if (!live.Conflicts.ContainsKey(serviceId) && !live.Unreadable.ContainsKey(serviceId))
            {
                return new CurationOutcome.Gone();
            }

            await PutAsync(db, serviceId, RevisionKind.Settle, Chosen(live.TextOf(serviceId), live.Conflicts.GetValueOrDefault(serviceId, []), fromFile), account, token);
            return new CurationOutcome.Done();
        },
        cancellationToken);

    private static string Chosen(string text, IReadOnlyList<FieldConflict> conflicts, IReadOnlySet<string> theirs) =>
        conflicts.Where(conflict => theirs.Contains(conflict.Field)).Aggregate(text, (chosen, conflict) => ServiceFields.With(chosen, conflict.Field, conflict.Theirs));

    private async Task<CurationOutcome> ActAsync(Func<LotseDb, CancellationToken, Task<CurationOutcome>> act, CancellationToken cancellationToken)
    {
        var outcome = await writer.WriteAsync(act, cancellationToken);
        if (outcome is CurationOutcome.Done)
        {
            await writer.WriteAsync((db, token) => live.RefreshAsync(db, token), CancellationToken.None);
        }

        return outcome;
    }

    private async Task PutAsync(LotseDb db, string serviceId, RevisionKind kind, string text, string account, CancellationToken cancellationToken)
    {
        await ReplaceAsync(db, serviceId, cancellationToken);
        var revision = New(serviceId, kind, RevisionState.Live, live.TextOf(serviceId), ServiceText.Canonical(serviceId, text, knowledge), account);
        Decide(revision, RevisionState.Live, account);
        db.ServiceRevisions.Add(revision);
    }

    private static async Task ReplaceAsync(LotseDb db, string serviceId, CancellationToken cancellationToken)
    {
        foreach (var earlier in await db.ServiceRevisions.Where(revision => revision.ServiceId == serviceId && revision.State == RevisionState.Live).ToListAsync(cancellationToken))
        {
            earlier.State = RevisionState.Replaced;
        }
    }

    private ServiceRevision New(string serviceId, RevisionKind kind, RevisionState state, string parent, string text, string author) => new()
    {
        ServiceId = serviceId,
        Kind = kind,
        State = state,
        FileText = live.FileOf(serviceId),
        ParentText = parent,
        Text = text,
        AuthorId = author,
        At = Instant.FromDateTimeOffset(clock.GetUtcNow()),
    };

    private void Decide(ServiceRevision revision, RevisionState state, string account) =>
        (revision.State, revision.DeciderId, revision.DecidedAt) = (state, account, Instant.FromDateTimeOffset(clock.GetUtcNow()));
}
