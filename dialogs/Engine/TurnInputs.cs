using NodaTime;
using ThinkaLotse.Dialogs.Ports;

namespace ThinkaLotse.Dialogs.Engine;

/// <summary>What a turn needs from outside, taken before it begins: a turn itself asks no clock and no dice.</summary>
/// <param name="Now">The moment of the turn.</param>
/// <param name="FreshCode">A ticket code that is not in use.</param>
/// <param name="Office">The office as its operator has set it up.</param>
/// <param name="TicketIsOpen">Whether the conversation's ticket is still in work on the desk.</param>
/// <param name="Room">Where the conversation is held.</param>
/// <param name="FreshKey">A random secret for a link into the web chat; only used where the room can be left.</param>
public sealed record TurnInputs(Instant Now, string FreshCode, Office Office, bool TicketIsOpen, Room Room = Room.Own, string FreshKey = "");
