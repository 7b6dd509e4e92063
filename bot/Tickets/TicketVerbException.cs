namespace ThinkaLotse.Bot.Tickets;

/// <summary>A verb does not fit the ticket's status; the desk tells the counsellor kindly.</summary>
public sealed class TicketVerbException(string message) : InvalidOperationException(message);
