using System.ComponentModel;

namespace ThinkaLotse.Bot.Api;

/// <summary>A page of tickets, the latest first.</summary>
public sealed record TicketList
{
    [Description("The tickets of this page.")]
    public required IReadOnlyList<TicketListItem> Tickets { get; init; }

    [Description("Which page this is, counted from 1.")]
    public required int Page { get; init; }

    [Description("How many pages there are, at least 1.")]
    public required int Pages { get; init; }

    [Description("How many tickets there are on all pages.")]
    public required int Total { get; init; }
}
