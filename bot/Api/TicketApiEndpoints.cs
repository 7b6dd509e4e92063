using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Bot.Tickets;

namespace ThinkaLotse.Bot.Api;

/// <summary>Tickets for other programs of the office, read only.</summary>
internal static class TicketApiEndpoints
{
    /// <summary>Tickets of one page.</summary>
    public const int PageSize = 50;

    /// <summary>Maps the routes.</summary>
    public static void Map(IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api/tickets").WithTags("Tickets").RequireRateLimiting(ApiLimit.Policy)
            .RequireAuthorization(policy => policy.AddAuthenticationSchemes(ApiKeyAuthentication.Name).RequireAuthenticatedUser());
        api.MapGet("", ListAsync).WithName("listTickets").WithSummary("Tickets, the latest first.")
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status429TooManyRequests);
        api.MapGet("/{code}", ShowAsync).WithName("getTicket").WithSummary("One ticket with what the resident agreed to give on.")
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status429TooManyRequests);
    }

    private static async Task<Results<Ok<TicketList>, ProblemHttpResult>> ListAsync(
        LotseDb db,
        TicketMapper mapper,
        CancellationToken cancellationToken,
        [Description("Only tickets of this status: new, taken, waiting, done or withdrawn.")] string? status = null,
        [Description("Which page, counted from 1.")] int page = 1)
    {
        TicketStatus? wanted = null;
        if (status is not null)
        {
            if (!Enum.TryParse<TicketStatus>(status, ignoreCase: true, out var parsed) || char.IsDigit(status[0]) || !Enum.IsDefined(parsed))
            {
                return TypedResults.Problem(title: "There is no such status.", detail: "Use new, taken, waiting, done or withdrawn.", statusCode: StatusCodes.Status400BadRequest);
            }

            wanted = parsed;
        }

        var tickets = db.Tickets.AsNoTracking().Where(ticket => wanted == null || ticket.Status == wanted);
        int total = await tickets.CountAsync(cancellationToken);
        int current = Math.Max(1, page);
        var rows = await tickets.OrderByDescending(ticket => ticket.CreatedAt).ThenByDescending(ticket => ticket.Id)
            .Skip((current - 1) * PageSize).Take(PageSize)
            .Select(ticket => new { Ticket = ticket, Counsellor = db.Users.Where(user => user.Id == ticket.CounsellorId).Select(user => user.DisplayName).FirstOrDefault() })
            .ToListAsync(cancellationToken);
        return TypedResults.Ok(new TicketList
        {
            Tickets = [.. rows.Select(row => mapper.Item(row.Ticket, row.Counsellor))],
            Page = current,
            Pages = Math.Max(1, (total + PageSize - 1) / PageSize),
            Total = total,
        });
    }

    private static async Task<Results<Ok<TicketDetail>, ProblemHttpResult>> ShowAsync(
        [Description("The ticket's code, such as K7-4MQ.")] string code,
        LotseDb db,
        TicketMapper mapper,
        VisibleTranscript transcript,
        CancellationToken cancellationToken)
    {
        string wanted = TicketCodes.Normalize(code);
        var ticket = await db.Tickets.AsNoTracking().Include(entity => entity.Events).FirstOrDefaultAsync(entity => entity.Code == wanted, cancellationToken);
        if (ticket is null)
        {
            return TypedResults.Problem(title: "There is no such ticket.", statusCode: StatusCodes.Status404NotFound);
        }

        string? counsellor = await db.Users.Where(user => user.Id == ticket.CounsellorId).Select(user => user.DisplayName).FirstOrDefaultAsync(cancellationToken);
        return TypedResults.Ok(mapper.Detail(ticket, counsellor, await transcript.ReadAsync(db, ticket, cancellationToken)));
    }
}
