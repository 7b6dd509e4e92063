namespace ThinkaLotse.Bot.Tickets;

/// <summary>The counsellor who acts.</summary>
/// <param name="Id">The account's id.</param>
/// <param name="Name">As residents read it, such as "Frau Lange".</param>
public sealed record DeskActor(string Id, string Name);
