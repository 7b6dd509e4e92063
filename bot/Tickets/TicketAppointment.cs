using NodaTime;

namespace ThinkaLotse.Bot.Tickets;

/// <summary>The appointment of a ticket, as proposed or fixed.</summary>
/// <param name="At">Wall-clock time of Europe/Berlin.</param>
/// <param name="Where">The place in words.</param>
/// <param name="Status">How firm it is.</param>
public sealed record TicketAppointment(LocalDateTime At, string Where, AppointmentStatus Status);
