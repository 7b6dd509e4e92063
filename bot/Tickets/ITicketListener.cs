using NodaTime;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Tickets;

/// <summary>Hears of new tickets within the transaction that stores them; what it adds is stored with them or not at all.</summary>
public interface ITicketListener
{
    /// <summary>A ticket was opened.</summary>
    void Opened(LotseDb db, Ticket ticket, Instant now);
}
