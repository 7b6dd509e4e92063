using NodaTime;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Tickets;

/// <summary>Hears what happens to tickets within the transaction that stores it; what it adds is stored with it or not at all.</summary>
public interface ITicketListener
{
    /// <summary>A ticket was opened.</summary>
    Task OpenedAsync(LotseDb db, Ticket ticket, Instant now, CancellationToken cancellationToken);

    /// <summary>Nobody has taken a ticket within the time that the settings give.</summary>
    Task OverdueAsync(LotseDb db, Ticket ticket, Instant now, CancellationToken cancellationToken);

    /// <summary>The resident gave up an appointment that was proposed or fixed.</summary>
    Task AppointmentCancelledAsync(LotseDb db, Ticket ticket, Instant now, CancellationToken cancellationToken);
}
