using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThinkaLotse.Bot.Curation;
using ThinkaLotse.Bot.Desk.Accounts;
using ThinkaLotse.Bot.Desk.Casework;
using ThinkaLotse.Bot.Desk.Layout;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Curation;
using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Bot.Desk.Directory;

/// <summary>One service for the curator: its page, the form, and what can be done with it.</summary>
internal static class ServiceEndpoints
{
    /// <summary>Maps the routes.</summary>
    public static void Map(RouteGroupBuilder desk)
    {
        var services = desk.MapGroup("/services");
        services.MapGet("/new", () => new RazorComponentResult<ServiceEditPage>(new { Form = ServiceForm.Empty, IsNew = true }));
        services.MapPost("/new", (HttpContext context, LotseDb db, KnowledgeBase knowledge, CuratorDesk curator, TimeProvider clock) => SaveAsync(null, context, db, knowledge, curator, clock));
        services.MapPost("/preview", PreviewAsync);
        services.MapGet("/missing", async (LotseDb db, TimeProvider clock, CancellationToken cancellationToken) => new RazorComponentResult<GapsPage>(new { Gaps = await Gap.ReadAsync(db, NodaTime.Instant.FromDateTimeOffset(clock.GetUtcNow()), cancellationToken) }));
        services.MapGet("/{id}", ShowAsync);
        services.MapGet("/{id}/edit", EditAsync);
        services.MapPost("/{id}/edit", (string id, HttpContext context, LotseDb db, KnowledgeBase knowledge, CuratorDesk curator, TimeProvider clock) => SaveAsync(id, context, db, knowledge, curator, clock));
        services.MapPost("/{id}/confirm", (string id, HttpContext context, CuratorDesk curator) => ActAsync(id, DeskNotice.ServiceConfirmed, context, account => curator.ConfirmAsync(id, account, context.RequestAborted)));
        services.MapPost("/{id}/release", (string id, [FromForm] RevisionForm form, HttpContext context, CuratorDesk curator) => ActAsync(id, DeskNotice.ServiceReleased, context, account => curator.ReleaseAsync(form.Id, account, context.RequestAborted)));
        services.MapPost("/{id}/discard", (string id, [FromForm] RevisionForm form, HttpContext context, CuratorDesk curator) => ActAsync(id, DeskNotice.ServiceDiscarded, context, account => curator.DiscardAsync(form.Id, account, context.RequestAborted)));
        services.MapPost("/{id}/rebase", (string id, [FromForm] RevisionForm form, HttpContext context, CuratorDesk curator) => ActAsync(id, DeskNotice.ServiceDrafted, context, account => curator.RebaseAsync(form.Id, ChosenIn(context.Request.Form, "live"), account, context.RequestAborted)));
        services.MapPost("/{id}/undo", (string id, [FromForm] RevisionForm form, HttpContext context, CuratorDesk curator) => ActAsync(id, DeskNotice.ServiceUndone, context, account => curator.UndoAsync(form.Id, account, context.RequestAborted)));
        services.MapPost("/{id}/settle", (string id, HttpContext context, CuratorDesk curator) => ActAsync(id, DeskNotice.ServiceSettled, context, account => curator.SettleAsync(id, ChosenIn(context.Request.Form, "file"), account, context.RequestAborted)));
    }

    private static Task<IResult> ShowAsync(string id, DeskNotice? notice, HttpContext context, CancellationToken cancellationToken) => PageAsync(id, notice, [], context, cancellationToken);

    private static async Task<IResult> PageAsync(string id, DeskNotice? notice, IReadOnlyList<FieldConflict> clash, HttpContext context, CancellationToken cancellationToken)
    {
        var services = context.RequestServices;
        var db = services.GetRequiredService<LotseDb>();
        string me = DeskUser.Of(context).Id;
        return await ServiceView.ReadAsync(id, services.GetRequiredService<KnowledgeBase>().FindService(id), db, services.GetRequiredService<LiveDirectory>(), cancellationToken) is { } view
            ? new RazorComponentResult<ServicePage>(new { View = view, Me = me, IsAlone = !await db.Users.AnyAsync(user => user.Id != me && user.DeactivatedAt == null && (user.Roles & (DeskRoles.Curator | DeskRoles.Admin)) != 0, cancellationToken), Notice = notice, Clash = clash })
            : new RazorComponentResult<LostPage> { StatusCode = StatusCodes.Status404NotFound };
    }

    /// <summary>An open draft is what is changed further, else, or where it has no sense any more, what residents see.</summary>
    private static async Task<IResult> EditAsync(string id, KnowledgeBase knowledge, LotseDb db, CancellationToken cancellationToken)
    {
        var draft = await db.ServiceRevisions.AsNoTracking().FirstOrDefaultAsync(revision => revision.ServiceId == id && revision.State == RevisionState.Draft, cancellationToken);
        if (draft is not null && ServiceText.TryRead(id, draft.Text, knowledge, out var drafted))
        {
            return new RazorComponentResult<ServiceEditPage>(new { Form = ServiceForm.Of(drafted, draft.ParentText, draft.Id), Preview = drafted });
        }

        return knowledge.FindService(id) is { } service
            ? new RazorComponentResult<ServiceEditPage>(new { Form = ServiceForm.Of(service, null, draft?.Id ?? 0), Preview = service })
            : new RazorComponentResult<LostPage> { StatusCode = StatusCodes.Status404NotFound };
    }

    private static async Task<IResult> SaveAsync(string? id, HttpContext context, LotseDb db, KnowledgeBase knowledge, CuratorDesk curator, TimeProvider clock)
    {
        var form = ServiceForm.Sent(id, await context.Request.ReadFormAsync(context.RequestAborted));
        var (service, wrong) = form.Read(knowledge, BerlinTime.Now(clock).Date);
        wrong ??= id is null && knowledge.FindService(form.Id) is not null ? "id" : null;
        if (service is null || wrong is not null)
        {
            return new RazorComponentResult<ServiceEditPage>(new { Form = form, Wrong = wrong, IsNew = id is null, Preview = service }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
        }

        return await curator.DraftAsync(service, form.Seen, form.Draft, DeskUser.Of(context).Id, context.RequestAborted) switch
        {
            CurationOutcome.OtherDraft other => await MergedAsync(service, form.Seen, other.Draft, id is null, db, knowledge, context.RequestAborted),
            CurationOutcome.Nothing => Back(service.Id, DeskNotice.ServiceUnchanged),
            CurationOutcome.Withdrawn => Back(service.Id, DeskNotice.ServiceDiscarded),
            _ => Back(service.Id, DeskNotice.ServiceDrafted),
        };
    }

    /// <summary>The form once more, with what somebody else has drafted meanwhile; saving it knowingly takes the place of that draft.</summary>
    private static async Task<IResult> MergedAsync(Service service, string seen, ServiceRevision other, bool isNew, LotseDb db, KnowledgeBase knowledge, CancellationToken cancellationToken)
    {
        var (text, conflicts) = ThreeWayMerge.Merge(seen, ServiceWriter.Write(service), other.Text);
        var merged = ServiceText.TryRead(service.Id, text, knowledge, out var both) ? both : service;
        string? author = await db.Users.AsNoTracking().Where(user => user.Id == other.AuthorId).Select(user => user.DisplayName).FirstOrDefaultAsync(cancellationToken);
        return new RazorComponentResult<ServiceEditPage>(new { Form = ServiceForm.Of(merged, other.ParentText, other.Id), Preview = merged, IsNew = isNew, Other = other, OtherAuthor = author, Clash = conflicts }) { StatusCode = StatusCodes.Status409Conflict };
    }

    private static async Task<IResult> PreviewAsync(HttpContext context, KnowledgeBase knowledge, TimeProvider clock)
    {
        var sent = await context.Request.ReadFormAsync(context.RequestAborted);
        var form = ServiceForm.Sent(sent["id"] is [{ Length: > 0 } id] ? id : null, sent);
        var (service, wrong) = form.Read(knowledge, BerlinTime.Now(clock).Date);
        return new RazorComponentResult<ServicePreview>(new { Form = form, Service = service, Wrong = wrong });
    }

    private static async Task<IResult> ActAsync(string id, DeskNotice done, HttpContext context, Func<string, Task<CurationOutcome>> act)
    {
        var outcome = await act(DeskUser.Of(context).Id);
        return outcome switch
        {
            CurationOutcome.Conflict conflict => await PageAsync(id, null, conflict.Fields, context, context.RequestAborted),
            CurationOutcome.Done => Back(id, done),
            CurationOutcome.Nothing => Back(id, DeskNotice.ServiceUnchanged),
            CurationOutcome.Withdrawn => Back(id, DeskNotice.ServiceDiscarded),
            CurationOutcome.NeedsColleague => Back(id, DeskNotice.ServiceNeedsColleague),
            CurationOutcome.Senseless => Back(id, DeskNotice.ServiceSenseless),
            _ => Back(id, DeskNotice.ServiceChangedMeanwhile),
        };
    }

    private static RedirectHttpResult Back(string id, DeskNotice notice) => TypedResults.LocalRedirect($"/desk/services/{Uri.EscapeDataString(id)}?notice={notice}");

    private static HashSet<string> ChosenIn(IFormCollection form, string source) => [.. form.Where(field => field.Value == source).Select(field => field.Key)];
}

/// <summary>Which change is meant.</summary>
internal sealed record RevisionForm
{
    public int Id { get; init; }
}
